// One article, one type a name: repeats of a name that was found get its type, repeats that were missed are added.
import type { NameType, TaggedSpan } from './tag-sequence.ts';

type Form = {
  words: readonly string[];
  count: number;
  types: Map<NameType, number>;
  best: NameType;
  /** How often a preposition of place stands before it ("in Paris"). */
  placed: number;
};

/** What the language says of a name in lower case. */
export type NameLists = {
  /** It is of one type whatever the article says: a country. */
  readonly keepsType: (lower: string) => boolean;
  readonly isFirstName: (lower: string) => boolean;
  /** Neither a body's nor a place's names have such words: on none of their lists. */
  readonly isPlain: (lower: string) => boolean;
  /** It is an organisation. */
  readonly isBody: (lower: string) => boolean;
  readonly isPlacePreposition: (lower: string) => boolean;
};

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const keyOf = (words: readonly string[]): string => words.join(' ');

/** Tagged names of each sentence → the same, made consistent over the article. `inCapitals` marks sentences whose capitals tell nothing. */
export function makeConsistent(
  sentences: readonly (readonly string[])[],
  found: readonly (readonly TaggedSpan[])[],
  inCapitals: readonly boolean[],
  lists: NameLists,
): TaggedSpan[][] {
  const forms = gatherForms(sentences, found, inCapitals, lists.isPlacePreposition);
  const tails = bodyTails(forms);
  const common = commonNouns(sentences, inCapitals);
  for (const form of forms.values())
    if (isFullName(form, forms, lists)) {
      form.best = 'person';
      form.types = new Map([['person', form.count]]);
    }
  const surnames = new Map<string, Form>();
  const byFirstWord = new Map<string, Form[]>();
  for (const form of shortBodies(sentences, forms, tails, inCapitals)) forms.set(keyOf(form.words), form);
  for (const form of forms.values()) {
    const { words } = form;
    if (form.best === 'person' && words.length > 1 && words.length <= 4) surnames.set(words[words.length - 1]!, form);
    if (words.length === 1 && (!isCapital(words[0]!) || common.has(words[0]!.toLowerCase()))) continue;
    byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), form]);
  }
  const forShort = new Set(
    [...tails].filter(([word, count]) => count > (surnames.get(word)?.count ?? 0)).map(([word]) => word),
  );
  for (const word of forShort) {
    const form = forms.get(word);
    if (form?.best === 'person') form.best = 'organisation';
  }
  return sentences.map((words, s) => {
    const spans: TaggedSpan[] = [];
    const used = new Uint8Array(words.length);
    for (const one of found[s]!) {
      const span = withoutOpener(one, words, forms, lists.isFirstName);
      if (span.first === span.last && common.has(words[span.first]!.toLowerCase())) continue;
      spans.push({ ...span, type: settledType(span, words, forms, surnames, forShort, lists) });
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
  isPlacePreposition: (lower: string) => boolean,
): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const [s, spans] of found.entries())
    for (const { first, last, type } of spans) {
      const words = sentences[s]!.slice(first, last + 1);
      const key = keyOf(words);
      const form = forms.get(key) ?? { words, count: 0, types: new Map(), best: type, placed: 0 };
      forms.set(key, form);
      const weight = inCapitals[s] ? 0.5 : 1;
      form.count += weight;
      if (isPlacePreposition(sentences[s]![first - 1]?.toLowerCase() ?? '')) form.placed++;
      form.types.set(type, (form.types.get(type) ?? 0) + weight);
    }
  for (const form of forms.values())
    for (const [type, n] of form.types) if (n > form.types.get(form.best)!) form.best = type;
  return forms;
}

/** Words that stand in lower case as often as in capitals, sentences' first words left out: "Meth" in a headline is no name. */
function commonNouns(sentences: readonly (readonly string[])[], inCapitals: readonly boolean[]): ReadonlySet<string> {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const [s, words] of sentences.entries())
    for (const [i, word] of words.entries()) {
      if (i === 0 || inCapitals[s]) continue;
      const own = word.toLowerCase();
      const counts = isCapital(word) ? capital : own === word ? lower : null;
      counts?.set(own, (counts.get(own) ?? 0) + 1);
    }
  return new Set([...lower].filter(([word, n]) => n >= Math.max(2, capital.get(word) ?? 0)).map(([word]) => word));
}

/** Last words of bodies' names behind "of" (the Church of Plenty), with how often they stand there. */
function bodyTails(forms: ReadonlyMap<string, Form>): ReadonlyMap<string, number> {
  const tails = new Map<string, number>();
  for (const { words, best, count } of forms.values()) {
    const word = words[words.length - 1]!;
    if (best === 'organisation' && words[words.length - 2] === 'of' && isCapital(word))
      tails.set(word, (tails.get(word) ?? 0) + count);
  }
  return tails;
}

/**
 * "Plenty" where the article has the Church of Plenty: a body's name behind "of" that stands alone too, never in lower case,
 * and that no other name explains, is the body for short.
 */
function shortBodies(
  sentences: readonly (readonly string[])[],
  forms: ReadonlyMap<string, Form>,
  tails: ReadonlyMap<string, number>,
  inCapitals: readonly boolean[],
): Form[] {
  const alone = new Map([...tails.keys()].filter((word) => !forms.has(word)).map((word) => [word, 0]));
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
      placed: 0,
    }));
}

/** "London Reed", taken for a body, where the article has the person Reed as often: the first time it gives the whole name. */
function isFullName({ words, count, best }: Form, forms: ReadonlyMap<string, Form>, lists: NameLists): boolean {
  if (best === 'person' || words.length < 2 || words.length > 3) return false;
  const short = forms.get(words[words.length - 1]!);
  const lower = words.map((word) => word.toLowerCase());
  return (
    short?.best === 'person' &&
    short.placed === 0 &&
    short.count >= count &&
    words.every(isCapital) &&
    lower.every(lists.isPlain) &&
    !lists.isBody(lower.join(' ')) &&
    !lists.keepsType(lower.join(' '))
  );
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
  forShort: ReadonlySet<string>,
  { keepsType, isBody }: NameLists,
): NameType {
  const key = keyOf(words.slice(first, last + 1));
  if (isBody(key.toLowerCase())) return 'organisation';
  const form = forms.get(key);
  if (!form) return type;
  if (form.types.size === 1 && form.best === 'person') return 'person';
  if (type === 'person' && forShort.has(key)) return 'organisation';
  // A surname may be a town's name too: then the article would say "in" it somewhere.
  const likely = form.types.has('person') || form.count < 3 || form.placed === 0;
  if (first === last && surnames.has(key) && !keepsType(key.toLowerCase()) && likely) return 'person';
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
