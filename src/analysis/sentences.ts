// Where sentences end, seen from the tokens of one block.

const abbreviations = new Set(
  'mr mrs ms dr sen rep gov gen lt col sgt st jr sr prof hon adm capt inc corp co vs u.s d.c jan feb aug sept oct nov dec no'.split(
    ' ',
  ),
);
const closing = /^["”’'»)\]]+$/;
const opener = /^[\p{Lu}\p{N}“"‘'«([—–-]/u;

/** Indexes of the tokens that end a sentence (closing quotation marks belong to it). The last token is not listed. */
export function sentenceEnds(words: readonly string[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i]!;
    if (!/[.!?…]$/.test(word)) continue;
    const before = (words[i - 1] ?? '').toLowerCase();
    if (word === '.' && (abbreviations.has(before) || /^\p{Lu}$/u.test(words[i - 1] ?? ''))) continue;
    if (word.length > 1 && abbreviations.has(word.toLowerCase().replace(/\.$/, ''))) continue;
    let last = i;
    while (last + 1 < words.length && closing.test(words[last + 1]!)) last++;
    const next = words[last + 1];
    if (next !== undefined && opener.test(next)) {
      ends.push(last);
      i = last;
    }
  }
  return ends;
}
