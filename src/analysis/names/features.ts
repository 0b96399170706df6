// Features of each word of an article for the name tagger: the word, its neighbours, their clusters, the lists they are on,
// and what the rest of the article says about the same word. Templates after Ratinov and Roth (2009), "Design challenges and
// misconceptions in named entity recognition"; hashed, so no dictionary of features is kept.
import { hashOn, hashStart, mix } from './hash.ts';
import { classCount, classesOf, longestListed } from './word-classes.ts';
import { boundaryWord, type WordInfo, type WordTables, wordInfo } from './word-info.ts';

/** Features of one sentence: those of word i are ids[starts[i]] to ids[starts[i + 1] - 1]. */
export type SentenceFeatures = { readonly ids: Int32Array; readonly starts: Int32Array };

type SentenceWords = { readonly words: readonly WordInfo[]; readonly inCapitals: boolean };

type Occurrence = readonly [sentence: number, word: number];
type FormInArticle = { lower: number; capital: number; all: number; places: Occurrence[] };

/** Other places of a word that are looked at. */
const otherPlaces = 4;

/** A sentence in Title Case or capitals says nothing by its capitals. Short words are in lower case in titles too. */
function isInCapitals(words: readonly WordInfo[]): boolean {
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  let letters = 0;
  for (const word of words) {
    if (!word.hasLetter) continue;
    letters++;
    if (word.isAllCapital) shouted++;
    if (word.lower.length < 4) continue;
    long++;
    if (word.isCapital) capitals++;
  }
  return letters > 2 && (shouted / letters > 0.7 || (long > 1 && capitals / long > 0.75));
}

function formsInArticle(sentences: readonly SentenceWords[]): Map<string, FormInArticle> {
  const forms = new Map<string, FormInArticle>();
  for (const [s, { words, inCapitals }] of sentences.entries())
    for (const [i, word] of words.entries()) {
      if (!word.hasLetter) continue;
      let form = forms.get(word.lower);
      if (!form) {
        form = { lower: 0, capital: 0, all: 0, places: [] };
        forms.set(word.lower, form);
      }
      form.all++;
      if (inCapitals) continue;
      if (word.isLower) form.lower++;
      else if (word.isCapital && i > 0) form.capital++;
      if (form.places.length <= otherPlaces) form.places.push([s, i]);
    }
  return forms;
}

/** For each word the lists that it is on, as class * 4 + mark (0 alone, 1 begins, 2 within, 3 ends a longer listed name). */
function listMarks(words: readonly WordInfo[], tables: WordTables): number[][] {
  const marks: number[][] = words.map(() => []);
  const mark = (i: number, bits: number, place: number): void => {
    for (let c = 0; c < classCount; c++) {
      const id = c * 4 + place;
      if (bits & (1 << c) && !marks[i]!.includes(id)) marks[i]!.push(id);
    }
  };
  for (const [i, word] of words.entries()) {
    if (!word.hasLetter) continue;
    mark(i, word.classes, 0);
    if (word.isLower && word.lower.length < 4) continue;
    let hash = hashOn(hashStart, word.lower);
    for (let n = 1; n < longestListed && i + n < words.length; n++) {
      const next = words[i + n]!;
      if (!next.hasLetter && next.lower !== '&') break;
      hash = hashOn(hashOn(hash, ' '), next.lower);
      const bits = classesOf(tables.classes, hash);
      if (!bits) continue;
      mark(i, bits, 1);
      for (let k = 1; k < n; k++) mark(i + k, bits, 2);
      mark(i + n, bits, 3);
    }
  }
  return marks;
}

/** Features of all sentences of an article, in order. Linear in its number of words. */
export function featuresOf(
  article: readonly (readonly string[])[],
  tables: WordTables,
): { readonly features: readonly SentenceFeatures[]; readonly inCapitals: readonly boolean[] } {
  const sentences = article.map((sentence): SentenceWords => {
    const words = sentence.map((word) => wordInfo(word, tables));
    return { words, inCapitals: isInCapitals(words) };
  });
  const forms = formsInArticle(sentences);
  const features = sentences.map((_, s) => sentenceFeatures(sentences, s, forms, tables));
  return { features, inCapitals: sentences.map((sentence) => sentence.inCapitals) };
}

function sentenceFeatures(
  sentences: readonly SentenceWords[],
  s: number,
  forms: ReadonlyMap<string, FormInArticle>,
  tables: WordTables,
): SentenceFeatures {
  const { words, inCapitals } = sentences[s]!;
  const marks = listMarks(words, tables);
  const starts = new Int32Array(words.length + 1);
  const ids: number[] = [];
  const at = (i: number): WordInfo => words[i] ?? boundaryWord;
  const one = (template: number, value: number): void => void ids.push(mix(template, value));
  const two = (template: number, a: number, b: number): void => void ids.push(mix(mix(template, a), b));
  for (const [i, x] of words.entries()) {
    starts[i] = ids.length;
    const p = at(i - 1);
    const n = at(i + 1);
    const pp = at(i - 2);
    const nn = at(i + 2);
    ids.push(1);
    one(2, x.lowerHash);
    one(3, x.hash);
    one(4, p.lowerHash);
    one(5, n.lowerHash);
    one(6, pp.lowerHash);
    one(7, nn.lowerHash);
    two(8, p.lowerHash, x.lowerHash);
    two(9, x.lowerHash, n.lowerHash);
    one(10, x.shape);
    two(11, p.shape, x.shape);
    two(12, x.shape, n.shape);
    two(13, mix(p.shape, x.shape), n.shape);
    two(14, p.lowerHash, x.shape);
    two(15, x.shape, n.lowerHash);
    two(16, p.lowerHash, n.lowerHash);
    for (const affix of x.affixes) ids.push(affix);
    if (n.ending) one(17, n.ending);
    if (p.ending) one(18, p.ending);
    const opens = i === 0 || (i === 1 && !words[0]!.hasLetter) ? 1 : 0;
    two(19, opens * 2 + (x.isCapital ? 1 : 0), inCapitals ? 1 : 0);
    if (inCapitals) two(20, x.shape, 1);
    clusterFeatures(one, two, pp, p, x, n, nn);
    listFeatures(one, two, marks, i, x, n);
    if (!x.hasLetter) continue;
    const form = forms.get(x.lower)!;
    const cases = (form.lower ? 1 : 0) + (form.capital ? 2 : 0) + (x.isCapital ? 4 : 0);
    one(50, cases + opens * 8 + (inCapitals ? 16 : 0));
    two(51, Math.min(form.all, 4), x.shape);
    if ((x.isCapital || inCapitals) && x.lower.length > 2) elsewhere(one, sentences, form.places, s, i);
  }
  starts[words.length] = ids.length;
  return { ids: Int32Array.from(ids), starts };
}

type One = (template: number, value: number) => void;
type Two = (template: number, a: number, b: number) => void;

function clusterFeatures(one: One, two: Two, pp: WordInfo, p: WordInfo, x: WordInfo, n: WordInfo, nn: WordInfo): void {
  if (x.coarse) {
    one(21, x.coarse);
    one(22, x.middle);
    one(33, x.fine);
    two(29, x.coarse, x.shape);
    two(34, x.middle, x.shape);
  }
  if (p.coarse) {
    one(23, p.coarse);
    one(24, p.middle);
    one(35, p.fine);
  }
  if (n.coarse) {
    one(25, n.coarse);
    one(26, n.middle);
    one(36, n.fine);
  }
  two(27, p.coarse, x.coarse);
  two(28, x.coarse, n.coarse);
  if (pp.coarse) one(30, pp.coarse);
  if (nn.coarse) one(31, nn.coarse);
  two(32, mix(p.coarse, x.shape), n.coarse);
}

function listFeatures(one: One, two: Two, marks: readonly number[][], i: number, x: WordInfo, n: WordInfo): void {
  const here = marks[i]!;
  const before = marks[i - 1] ?? [];
  const after = marks[i + 1] ?? [];
  for (const mark of here) {
    one(40, mark);
    two(41, mark, x.shape);
    two(42, mark, n.lowerHash);
    for (const other of before) two(45, other, mark);
    for (const other of after) two(46, other, mark);
  }
  for (const mark of before) one(43, mark);
  for (const mark of after) one(44, mark);
}

/** What stands beside the same word at other places of the article. */
function elsewhere(
  one: One,
  sentences: readonly SentenceWords[],
  places: readonly Occurrence[],
  s: number,
  i: number,
): void {
  let looked = 0;
  for (const [t, j] of places) {
    if (t === s && j === i) continue;
    if (++looked > otherPlaces) return;
    const { words } = sentences[t]!;
    const p = words[j - 1];
    const n = words[j + 1];
    one(60, p ? p.lowerHash : boundaryWord.lowerHash);
    if (p?.coarse) one(61, p.coarse);
    if (p?.isCapital) one(62, p.shape);
    if (n) one(63, n.lowerHash);
    if (n?.coarse) one(64, n.coarse);
    if (n?.isCapital) one(65, n.shape);
  }
}
