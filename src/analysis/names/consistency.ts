// One article, one type a name: repeats of a name that was found get its type, repeats that were missed are added.
import type { NameType, TaggedSpan } from './tag-sequence.ts';

type Form = { words: readonly string[]; count: number; types: Map<NameType, number>; best: NameType };

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const keyOf = (words: readonly string[]): string => words.join(' ');

/**
 * Tagged names of each sentence → the same, made consistent over the article. `inCapitals` marks sentences whose capitals
 * tell nothing; `keepsType` names that are of one type whatever the article says (countries), `isBody` those that are organisations.
 */
export function makeConsistent(
  sentences: readonly (readonly string[])[],
  found: readonly (readonly TaggedSpan[])[],
  inCapitals: readonly boolean[],
  keepsType: (lower: string) => boolean,
  isFirstName: (lower: string) => boolean,
  isBody: (lower: string) => boolean,
): TaggedSpan[][] {
  const forms = gatherForms(sentences, found, inCapitals);
  const surnames = new Map<string, Form>();
  const byFirstWord = new Map<string, Form[]>();
  for (const form of shortBodies(sentences, forms, inCapitals)) forms.set(keyOf(form.words), form);
  for (const form of forms.values()) {
    const { words } = form;
    if (form.best === 'person' && words.length > 1 && words.length <= 4) surnames.set(words[words.length - 1]!, form);
    if (!isCapital(words[0]!) && words.length === 1) continue;
    byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), form]);
  }
  return sentences.map((words, s) => {
    const spans: TaggedSpan[] = [];
    const used = new Uint8Array(words.length);
    for (const one of found[s]!) {
      const span = withoutOpener(one, words, forms, isFirstName);
      spans.push({ ...span, type: settledType(span, words, forms, surnames, keepsType, isBody) });
      used.fill(1, span.first, span.last + 1);
    }
    addRepeats(words, inCapitals[s]!, used, byFirstWord, surnames, spans);
    return spans.sort((a, b) => a.first - b.first);
  });
}

function gatherForms(
  sentences: readonly (readonly string[])[],
  found: readonly (readonly TaggedSpan[])[],
  inCapitals: readonly boolean[],
): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const [s, spans] of found.entries())
    for (const { first, last, type } of spans) {
      const words = sentences[s]!.slice(first, last + 1);
      const key = keyOf(words);
      const form = forms.get(key) ?? { words, count: 0, types: new Map(), best: type };
      forms.set(key, form);
      const weight = inCapitals[s] ? 0.5 : 1;
      form.count += weight;
      form.types.set(type, (form.types.get(type) ?? 0) + weight);
    }
  for (const form of forms.values())
    for (const [type, n] of form.types) if (n > form.types.get(form.best)!) form.best = type;
  return forms;
}

/**
 * "Plenty" where the article has the Church of Plenty: a body's name behind "of" that stands alone too, never in lower case,
 * and that no other name explains, is the body for short.
 */
function shortBodies(
  sentences: readonly (readonly string[])[],
  forms: ReadonlyMap<string, Form>,
  inCapitals: readonly boolean[],
): Form[] {
  const alone = new Map<string, number>();
  for (const { words, best } of forms.values()) {
    const word = words[words.length - 1]!;
    if (best === 'organisation' && words[words.length - 2] === 'of' && isCapital(word) && !forms.has(word))
      alone.set(word, 0);
  }
  if (alone.size === 0) return [];
  const inLower = new Set<string>();
  for (const [s, words] of sentences.entries())
    for (const [i, word] of words.entries()) {
      if (alone.has(word) && i > 0 && !inCapitals[s] && words[i - 1] !== 'of') alone.set(word, alone.get(word)! + 1);
      if (!isCapital(word)) inLower.add(word);
    }
  return [...alone]
    .filter(([word, count]) => count >= 2 && !inLower.has(word.toLowerCase()))
    .map(([word, count]) => ({
      words: [word],
      count,
      types: new Map<NameType, number>([['organisation', count]]),
      best: 'organisation',
    }));
}

/** "Certainly Clinton" at the start of a sentence, where the article has "Clinton" too, is Clinton. */
function withoutOpener(
  span: TaggedSpan,
  words: readonly string[],
  forms: ReadonlyMap<string, Form>,
  isFirstName: (lower: string) => boolean,
): TaggedSpan {
  if (span.type !== 'person' || span.first !== 0 || span.last === 0) return span;
  const whole = forms.get(keyOf(words.slice(0, span.last + 1)))!;
  const rest = forms.get(keyOf(words.slice(1, span.last + 1)));
  const opens = whole.count <= 1 && rest?.best === 'person' && !isFirstName(words[0]!.toLowerCase());
  return opens ? { ...span, first: 1 } : span;
}

function settledType(
  { first, last, type }: TaggedSpan,
  words: readonly string[],
  forms: ReadonlyMap<string, Form>,
  surnames: ReadonlyMap<string, Form>,
  keepsType: (lower: string) => boolean,
  isBody: (lower: string) => boolean,
): NameType {
  const key = keyOf(words.slice(first, last + 1));
  if (isBody(key.toLowerCase())) return 'organisation';
  const form = forms.get(key);
  if (!form) return type;
  const seldom = form.types.has('person') || form.count < 3;
  if (first === last && surnames.has(key) && !keepsType(key.toLowerCase()) && seldom) return 'person';
  const winner = form.types.get(form.best)!;
  return form.count >= 2 && winner > form.count - winner ? form.best : type;
}

function addRepeats(
  words: readonly string[],
  inCapitals: boolean,
  used: Uint8Array,
  byFirstWord: ReadonlyMap<string, readonly Form[]>,
  surnames: ReadonlyMap<string, Form>,
  spans: TaggedSpan[],
): void {
  for (let i = 0; i < words.length; i++) {
    if (used[i]) continue;
    const word = words[i]!;
    let hit: Form | undefined;
    for (const form of byFirstWord.get(word) ?? []) {
      if (hit && form.words.length <= hit.words.length) continue;
      const fits = form.words.every((w, k) => !used[i + k] && words[i + k] === w);
      if (fits && (form.words.length > 1 || form.count >= 2 || !inCapitals)) hit = form;
    }
    const length = hit?.words.length ?? 1;
    const neighbour = (k: number): boolean => !inCapitals && isCapital(words[k] ?? '');
    if (neighbour(i + length) || (i > 1 && neighbour(i - 1))) continue;
    if (hit && (i > 0 || length > 1 || hit.count >= 2)) {
      spans.push({ first: i, last: i + length - 1, type: hit.best });
      used.fill(1, i, i + length);
    } else if (surnames.has(word) && word.length > 3 && isCapital(word) && i > 0 && !inCapitals) {
      spans.push({ first: i, last: i, type: 'person' });
      used[i] = 1;
    }
  }
}
