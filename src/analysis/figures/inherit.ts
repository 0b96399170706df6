// Figures that leave out what they count: "3.9 million headsets, up from 2.4 million", "and over 3,000 injured", "the remaining four".
import { textBefore, textBehind } from './beside.ts';
import { type Found, isOthers } from './noun.ts';

/** How far back the noun that a bare number means may stand, in figures. */
const reach = 5;

/** Unit of a figure that names none, from the figures before (or right behind) it; null where none fits. */
export function inheritedUnit(
  one: Found,
  before: readonly { readonly found: Found; readonly unit: string | null }[],
  next: Found | undefined,
  nextUnit: string | null,
): string | null {
  const { quantity, doc, sentence, last } = one;
  if (quantity.score || quantity.form === 'ordinal') return null;
  const after = textBehind(doc.text, quantity.end);
  // "four-, five- and six-cylinder", "two or three cars"
  if (
    next &&
    nextUnit &&
    (/^-(?:,|\s)/.test(after) || /^\s(?:or|to|and)\s$/.test(doc.text.slice(quantity.end, next.quantity.start)))
  )
    return nextUnit;
  const previousSentence = one.sentence.index - 1;
  const following = doc.tokens[last + 1]?.lower ?? '';
  for (let i = before.length - 1; i >= 0 && before.length - i <= reach; i--) {
    const { found, unit } = before[i]!;
    if (unit === null || found.noun?.attributive || found.quantity.score || found.quantity.form === 'ordinal') continue;
    const near = found.sentence.index === sentence.index;
    if (!near && found.sentence.index < previousSentence) break;
    const kind = found.quantity.unit?.kind;
    const parenthesised = /\(\s?(?:about |around |roughly |or )?$/.test(textBefore(doc.text, found.quantity.start));
    if (
      parenthesised ||
      found.age ||
      kind === 'percent' ||
      kind === 'duration' ||
      kind === 'age' ||
      unit === 'share' ||
      unit === 'times'
    )
      continue;
    if (!near && (kind === 'money' || kind === 'measure' || kind === 'points')) break;
    if (
      !near &&
      !/^(?:people|men|women|children|soldiers|civilians|officers|fighters|patients|cases|deaths|members|prisoners|detainees|workers|students|passengers)$/.test(
        unit,
      )
    )
      break;
    const ratio = found.quantity.value === 0 ? 0 : quantity.value / found.quantity.value;
    // money and measures compare with their like; an index level may follow its points
    if ((kind === 'money' || kind === 'measure') && (ratio > 30 || ratio < 1 / 30)) continue;
    return unit;
  }
  return isOthers(one.noun, doc) ||
    following === 'who' ||
    /^(?:dead|killed|injured|wounded|missing|others|survivors)$/.test(following)
    ? 'people'
    : null;
}

export const needsUnit = ({ quantity, noun, age, doc }: Found): boolean =>
  !quantity.unit &&
  (!noun || isOthers(noun, doc)) &&
  !age &&
  !/^(?:fraction|times|ordinal)$/.test(quantity.form) &&
  !quantity.score;
