// Whether a text is in a language that Nutgraf reads. Told by the words themselves: what pages declare is often the site's, not the text's.

/** Frequent in any English prose and rare in any other language's; in running text about one word in five is one of them. */
const english = new Set(
  'the of and to that for with said from by this which have has had are were it they their would not but who been'.split(
    ' ',
  ),
);
/** Shorter texts (a caption, a list of names) prove nothing. */
const fewest = 40;
const sampled = 600;
const leastShare = 0.08;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;

/** False only where the text is long enough to tell. Looks at the first words; linear in the length of `text`. */
export function isReadable(text: string): boolean {
  const words =
    text
      .slice(0, sampled * 12)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, sampled) ?? [];
  // Scripts without spaces make few words of many characters.
  if (words.length < fewest) return words.join('').length < fewest * 12 && (text.match(wide)?.length ?? 0) < fewest;
  return words.filter((word) => english.has(word)).length / words.length >= leastShare;
}
