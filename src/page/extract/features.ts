// What is told of a run of text to the model that decides what it is: its shape, its place, its neighbours; small whole numbers.
// No word of the text counts, so one model serves every language.
import { mark } from './marks.ts';
import type { Place } from './runs.ts';
import { type Survey, within } from './survey.ts';

const markNames = Object.keys(mark) as readonly (keyof typeof mark)[];

/** Names of the numbers, in order; the model's card lists them. */
export const featureNames: readonly string[] = [
  'weight',
  'linked',
  'stops',
  'ends',
  'prose',
  'strong',
  'slanted',
  'lowercase-start',
  'colon-end',
  'quote-start',
  'capitals',
  'digits',
  'tag',
  'heading',
  'list',
  'quote',
  'figure',
  'table',
  'aside',
  'header',
  'footer',
  'form',
  'article',
  'definition',
  'address',
  'summary',
  'in-main',
  'in-core',
  'up-to-core',
  'down-from-core',
  'parent-is-core',
  'like-usual',
  'usual-share',
  'signature-core',
  'signature-prose',
  'before-core',
  'after-core',
  'from-headline',
  'headline-known',
  'prose-before',
  'prose-behind',
  'near-start',
  'near-end',
  'previous-prose',
  'next-prose',
  'previous-like',
  'next-like',
  'previous-heading',
  'next-heading',
  'previous-linked',
  'next-linked',
  'previous-weight',
  'next-weight',
  'prose-around',
  'parent-linked',
  'parent-prose',
  'parent-share',
  'box-linked',
  'box-prose',
  'box-runs',
  'box-share',
  'repeated',
  'in-description',
  'is-headline',
  'in-article-body',
  'after-media',
  'place-controls',
  'box-controls',
  'address-sign',
  'bar-or-dot',
  'clock',
  'year',
  'copyright-sign',
  'exclamation',
  'names-author',
  ...markNames.map((name) => `mark-${name}`),
];

/** What the metadata says that helps to tell the body: texts with single spaces, '' when unknown. */
export type Told = {
  readonly headline: string;
  readonly description: string;
  readonly articleBody: string;
  readonly byline: readonly string[];
};

const log = (x: number, step: number): number =>
  Math.max(0, Math.min(255, Math.round(Math.log2(1 + Math.max(0, x)) * step)));
const share = (part: number, whole: number): number =>
  whole > 0 ? Math.max(0, Math.min(20, Math.round((20 * part) / whole))) : 0;
const cap = (x: number, most: number): number => Math.max(0, Math.min(most, Math.round(x)));

const tagClass: Readonly<Record<string, number>> = {
  P: 1,
  DIV: 2,
  SPAN: 2,
  SECTION: 2,
  ARTICLE: 2,
  LI: 3,
  TD: 4,
  TH: 4,
  BLOCKQUOTE: 5,
  FIGCAPTION: 6,
  DT: 7,
  DD: 7,
  PRE: 8,
  H1: 9,
  H2: 10,
  H3: 11,
  H4: 12,
  H5: 13,
  H6: 13,
};
const boxes: Readonly<Record<string, number>> = {
  UL: 14,
  OL: 14,
  LI: 14,
  BLOCKQUOTE: 15,
  FIGURE: 16,
  FIGCAPTION: 16,
  TABLE: 17,
  ASIDE: 18,
  HEADER: 19,
  FOOTER: 20,
  FORM: 21,
  FIELDSET: 21,
  LABEL: 21,
  ARTICLE: 22,
  DL: 23,
  ADDRESS: 24,
  DETAILS: 25,
  SUMMARY: 25,
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Elements deeper than this around a run are not looked at: pages of thousands of nested elements must not cost their square. */
const deepest = 48;
const longestLook = 20_000;

/** Signature → how often, how often as prose, how often in the core. */
type Counts = { all: number; prose: number; core: number };

/** One row of numbers for each run. Linear in runs × depth. */
export function featuresOf(page: Survey, told: Told): readonly Uint8Array[] {
  const { runs, shapes, main, sums, signatures, usual, own } = page;
  const core = main?.core ?? null;
  const corePath = new Set<Place>();
  for (let p = core; p; p = p.parent) corePath.add(p);
  const counts = new Map<string, Counts>();
  const texts = new Map<string, number>();
  let first = -1;
  let last = -1;
  for (const [i, run] of runs.entries()) {
    const count = counts.get(signatures[i]!) ?? { all: 0, prose: 0, core: 0 };
    const inCore = core !== null && i >= core.first && i <= core.last;
    count.all++;
    if (shapes[i]!.isProse) count.prose++;
    if (inCore && shapes[i]!.isProse) count.core++;
    counts.set(signatures[i]!, count);
    texts.set(run.text, (texts.get(run.text) ?? 0) + 1);
    if (inCore && shapes[i]!.isProse && signatures[i] === usual) {
      if (first < 0) first = i;
      last = i;
    }
  }
  const allProse = sums.prose[runs.length]!;
  const coreProse = core ? within(core, sums.prose) : 0;
  const description = bare(told.description);
  const body = bare(told.articleBody);
  const headline = bare(told.headline);
  const width = featureNames.length;
  const markFrom = width - markNames.length;

  return runs.map((run, i) => {
    const row = new Uint8Array(width);
    const shape = shapes[i]!;
    const { place } = run;
    // The opening of a run of megabytes says what it is.
    const text = run.text.slice(0, longestLook);
    const length = text.length;
    const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, '');
    row[0] = log(shape.weight, 8);
    row[1] = share(shape.linked, 1);
    row[2] = cap(shape.stops, 20);
    row[3] = +shape.ends;
    row[4] = +shape.isProse;
    row[5] = share(run.strong, length);
    row[6] = share(run.slanted, length);
    row[7] = +/^\p{Ll}/u.test(text);
    row[8] = +/[:：]$/.test(text);
    row[9] = +/^["“„«‘'»「]/.test(text);
    row[10] = letters.length > 3 ? share(letters.replace(/\p{Ll}/gu, '').length, letters.length) : 21;
    row[11] = share(text.replace(/\D/g, '').length, length);
    row[12] = tagClass[place.tag] ?? 0;
    // Distances: how far up until the core lies inside, and how far down from there.
    let down = 0;
    let meeting: Place | null = place;
    let near = run.marks;
    let around = 0;
    for (; meeting && !corePath.has(meeting) && down < deepest; meeting = meeting.parent, down++) {
      const marks = own[meeting.index]!;
      if (down <= 1) near |= marks;
      else around |= marks;
      const box = boxes[meeting.tag];
      if (box !== undefined) row[box] = Math.min(3, row[box]! + 1);
      if (meeting.tag.charCodeAt(0) === 72 && /^H[1-6]$/.test(meeting.tag)) row[13] = 1;
    }
    let up = 0;
    for (let p = core; p && p !== meeting && up < 15; p = p.parent) up++;
    const inCore = core !== null && i >= core.first && i <= core.last;
    row[26] = +(main !== null && i >= main.place.first && i <= main.place.last);
    row[27] = +inCore;
    row[28] = cap(up, 15);
    row[29] = cap(down, 15);
    row[30] = +(place.parent === core || place === core);
    row[31] = +(signatures[i] === usual);
    const count = counts.get(signatures[i]!)!;
    row[32] = share(count.core, count.prose);
    row[33] = log(count.core, 4);
    row[34] = share(count.prose, count.all);
    row[35] = first >= 0 && i < first ? log(first - i, 4) : 0;
    row[36] = last >= 0 && i > last ? log(i - last, 4) : 0;
    row[37] =
      page.headline < 0 ? 0 : i >= page.headline ? 100 + log(i - page.headline, 6) : 100 - log(page.headline - i, 6);
    row[38] = +(page.headline >= 0);
    row[39] = share(sums.prose[i]!, allProse);
    row[40] = share(allProse - sums.prose[i + 1]!, allProse);
    row[41] = first >= 0 ? cap(i - first + 10, 40) : 0;
    row[42] = last >= 0 ? cap(last - i + 10, 40) : 0;
    const previous = shapes[i - 1];
    const next = shapes[i + 1];
    row[43] = +(previous?.isProse === true);
    row[44] = +(next?.isProse === true);
    row[45] = +(signatures[i - 1] === usual);
    row[46] = +(signatures[i + 1] === usual);
    row[47] = +/^H[1-6]$/.test(runs[i - 1]?.place.tag ?? '');
    row[48] = +/^H[1-6]$/.test(runs[i + 1]?.place.tag ?? '');
    row[49] = share(previous?.linked ?? 0, 1);
    row[50] = share(next?.linked ?? 0, 1);
    row[51] = log(previous?.weight ?? 0, 4);
    row[52] = log(next?.weight ?? 0, 4);
    const from = Math.max(0, i - 4);
    const to = Math.min(runs.length, i + 5);
    row[53] = share(sums.prose[to]! - sums.prose[from]!, sums.weight[to]! - sums.weight[from]!);
    const parent = place.parent ?? place;
    const weight = within(parent, sums.weight);
    row[54] = share(within(parent, sums.linked), weight);
    row[55] = share(within(parent, sums.prose), weight);
    row[56] = share(within(parent, sums.prose), allProse);
    // The box: the largest element around the run that does not hold the core.
    let box: Place = place;
    for (let steps = 0; steps < deepest && box !== core && box.parent; steps++) {
      if (inCore ? box.parent === core : corePath.has(box.parent)) break;
      box = box.parent;
    }
    const boxWeight = within(box, sums.weight);
    row[57] = share(within(box, sums.linked), boxWeight);
    row[58] = share(within(box, sums.prose), boxWeight);
    row[59] = log(box.last - box.first + 1, 4);
    row[60] = share(within(box, sums.prose), coreProse);
    row[61] = cap((texts.get(run.text) ?? 1) - 1, 5);
    const words = description || body || headline ? bare(text) : '';
    row[62] =
      !description || words.length < 20
        ? 0
        : description.startsWith(words.slice(0, 60)) || description === words
          ? 2
          : 1;
    row[63] =
      !headline || words.length < 8
        ? 0
        : headline === words
          ? 2
          : headline.includes(words) || words.includes(headline)
            ? 1
            : 0;
    row[64] = !body || words.length < 12 ? 0 : body.includes(words.slice(0, 80)) ? 2 : 1;
    row[65] = +run.afterMedia;
    row[66] = cap(place.controls, 5);
    row[67] = inCore && box === core ? 6 : cap(box.controls, 5);
    row[68] = +/@|https?:|www\./.test(text);
    row[69] = +/[|•·►»✔]/.test(text);
    row[70] = +/\d{1,2}[:.h]\d{2}(?!\d)/.test(text);
    row[71] = +/(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text);
    row[72] = +/[©®]/.test(text);
    row[73] = +/[!？！?]/.test(text);
    row[74] =
      length < 200 && told.byline.some((name) => name.length > 3 && text.includes(name)) ? (length < 60 ? 2 : 1) : 0;
    for (const [m, name] of markNames.entries())
      row[markFrom + m] = near & mark[name] ? 2 : around & mark[name] ? 1 : 0;
    return row;
  });
}
