// Where content that follows its cue ends: a new attribution, a turn of the reporter, the end of a quotation.
import type { Reading, Stretch } from './reading.ts';

const reportingPast =
  /^(said|told|wrote|added|called|accused|urged|argued|claimed|warned|promised|vowed|denied|noted|predicted|insisted|asked|criticized|criticised|blamed|praised)$/;

/** The last word of content that begins at `from` and may run to the end of the sentence. `past`: the cue is in the past tense. */
export function rightEnd(reading: Reading, sentence: Stretch, from: number, past: boolean): number {
  const { words, lexicon } = reading;
  let end = sentence.last;
  for (let k = from + 2; k <= sentence.last; k++) {
    const word = words[k]!;
    if (word.quoted) continue;
    const next = words[k + 1];
    const second = words[k + 2];
    if (word.text === ';') {
      end = k - 1;
      break;
    }
    if (word.text === ',' && next && second && k + 2 <= sentence.last) {
      const verb = lexicon.verbs.get(next.lower);
      if (next.lower === 'according' || (/ing$/.test(next.lower) && verb && !next.quoted)) {
        end = k - 1;
        break;
      }
      if (/^(and|but)$/.test(next.lower) && reportingPast.test(second.lower)) {
        end = k - 1;
        break;
      }
    }
    if (past && /^(and|but)$/.test(word.lower) && next && reportingPast.test(next.lower)) {
      end = k - 1;
      break;
    }
    if (word.lower === 'according' && next?.lower === 'to') {
      end = k - 1;
      break;
    }
  }
  return end;
}

/** Quotations inside [from, end] that end a sentence close the content; one that runs on past it is taken in whole. */
export function withQuotations(reading: Reading, sentence: Stretch, from: number, end: number): number {
  const { words, quotationAt, quotations } = reading;
  const first = quotations[quotationAt[from]!];
  if (first && first.first === from && (first.punctuated || first.words >= 8)) return first.last;
  for (let k = from; k <= end; k++) {
    const quotation = quotations[quotationAt[k]!];
    if (!quotation) continue;
    if (
      quotation.last > end &&
      quotation.first <= end &&
      words[quotation.last]!.block === words[from]!.block &&
      quotation.first <= sentence.last
    )
      return quotation.last;
    if (/^[.!?]$/.test(quotation.ending) && quotation.last < end && quotation.words >= 2) return quotation.last;
    k = quotation.last;
  }
  return end;
}
