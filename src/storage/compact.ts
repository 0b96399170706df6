// A card without what can be worked out again: lists of like objects are written column by column, spans as distances,
// and words that stand at a span of the article not at all. Packed, that takes a quarter less than the JSON of the card.
import type { Card } from '../article.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/** The keys of the objects in a card, by number. Stored cards name a shape by its place here: only ever append. */
const shapes = [
  'type,start,end',
  'start,end',
  'text,start,end',
  'start,end,text',
  'id,name,kind,aliases,role,roleSpan,key,mentions,references,confidence,because',
  'id,speaker,speakerId,speakerSpan,anonymous,cue,cueSpan,stance,negated,form,text,spans,disputedBy,confidence,because',
  'id,start,end,text,value,high,unit,qualifier,change,counts,countsSpans,kind,outcome,scope,by,bySpan,asOf,asOfSpan,confidence,because',
  'direction,from',
  'places,subgroup,counting',
  'start,end,text,iso,until,precision,because',
  'start,end,text,iso,precision,date',
  'format,article,summary,actors,claims,figures,dates,timeline',
  'isArticle,kind,headline,standfirst,byline,published,modified,publisher,language,section,url,words,cutOff,from,text,blocks,because',
] as const;

/**
 * A list of values of one kind, as one of: the values themselves · null: all null · { a }: all equal · { f }: integers that
 * count up from f · { i, v }: the prefix i before the integers v · { n, v }: lists of the lengths n, their items in a row ·
 * { k, m?, c }: objects with the keys k, where m has a 1 (null where a 0), their columns c.
 */
type Column = Json;

/** Stands for a column of words that the spans beside it give. */
const atSpan = 'span';
const isObject = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isInteger = (value: Json | undefined): value is number => Number.isSafeInteger(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

function columnOf(list: readonly Json[], text: string): Column {
  const [first] = list;
  if (first === undefined) return [];
  if (list.every((value) => value === null)) return null;
  if (list.every(isList)) return { n: list.map(({ length }) => length), v: columnOf(list.flat(), text) };
  if (list.every((value) => value === null || isObject(value))) return objectsColumn(list, text);
  if (list.length > 1 && list.every((value) => value === first)) return { a: first };
  if (list.length > 1 && isInteger(first) && list.every((value, i) => value === first + i)) return { f: first };
  return numbered(list, text) ?? list;
}

/** No zero before other digits, or it would be lost; no long text, for it would only grow. */
const numbering = /^(.{0,19}\D)(0|[1-9]\d{0,8})$/;

function numbered(list: readonly Json[], text: string): Column | undefined {
  const found = list.map((value) => (typeof value === 'string' ? numbering.exec(value) : null));
  const prefix = found[0]?.[1];
  if (prefix === undefined || !found.every((match) => match?.[1] === prefix)) return undefined;
  const numbers = found.map((match) => Number(match?.[2]));
  return { i: prefix, v: columnOf(numbers, text) };
}

function objectsColumn(list: readonly (Fields | null)[], text: string): Column {
  const objects = list.filter((value) => value !== null);
  const names = Object.keys(objects[0]!);
  const shape = names.join(',');
  const isTellable = names.length > 0 && !names.some((name) => name.includes(','));
  if (!isTellable || !objects.every((one) => Object.keys(one).join(',') === shape)) return list;
  const columns = Object.fromEntries(names.map((name) => [name, objects.map((one) => one[name]!)]));
  const coded = names.map((name): Column => {
    const { start, end, text: words, spans } = columns;
    if (start?.every(isInteger) && end?.every(isInteger)) {
      if (name === 'start') return start.map((at, i) => at - (start[i - 1] ?? 0));
      if (name === 'end') return end.map((at, i) => at - start[i]!);
      if (name === 'text' && words?.every((word, i) => word === text.slice(start[i], end[i]))) return atSpan;
    }
    if (name === 'text' && spans && words?.every((said, i) => standsAt(said, spans[i]!, text))) return atSpan;
    return columnOf(columns[name]!, text);
  });
  const mask = objects.length < list.length ? { m: list.map((value) => (value ? 1 : 0)).join('') } : {};
  return { k: shapeCode(shape), ...mask, c: coded };
}

function shapeCode(shape: string): number | string {
  const known = (shapes as readonly string[]).indexOf(shape);
  return known >= 0 ? known : shape;
}

const namesOf = (code: Json | undefined): readonly string[] => {
  const shape = typeof code === 'number' ? shapes[code] : code;
  if (typeof shape !== 'string') throw new TypeError('no shape');
  return shape.split(',');
};

const standsAt = (said: Json, spans: Json, text: string): boolean =>
  isList(said) &&
  isList(spans) &&
  said.length === spans.length &&
  spans.every((span, i) => wordsAt(span, text) === said[i]);

const wordsAt = (span: Json, text: string): string | undefined =>
  isObject(span) && isInteger(span.start) && isInteger(span.end) ? text.slice(span.start, span.end) : undefined;

function listOf(column: Column, count: number, text: string): Json[] {
  if (column === null) return Array.from({ length: count }, () => null);
  if (isList(column)) return [...column];
  if (!isObject(column)) throw new TypeError('no column');
  const { a, f, i, n, v, k, m, c } = column;
  if (a !== undefined) return Array.from({ length: count }, () => a);
  if (isInteger(f)) return Array.from({ length: count }, (_, place) => f + place);
  if (typeof i === 'string') return listOf(v!, count, text).map((number) => `${i}${String(number)}`);
  if (isList(n)) return listsOf(n as readonly number[], v!, text);
  if (!isList(c)) throw new TypeError('no column');
  const there = typeof m === 'string' ? [...m].map((digit) => digit === '1') : undefined;
  const objects = objectsOf(namesOf(k), c, there ? there.filter(Boolean).length : count, text);
  if (!there) return objects;
  let next = 0;
  return there.map((is) => (is ? objects[next++]! : null));
}

function listsOf(lengths: readonly number[], items: Column, text: string): Json[] {
  const all = listOf(
    items,
    lengths.reduce((sum, length) => sum + length, 0),
    text,
  );
  let from = 0;
  return lengths.map((length) => {
    from += length;
    return all.slice(from - length, from);
  });
}

function objectsOf(names: readonly string[], coded: readonly Column[], count: number, text: string): Json[] {
  const columns = coded.map((column) => (column === atSpan ? [] : listOf(column, count, text)));
  const [start, end] = [columns[names.indexOf('start')], columns[names.indexOf('end')]] as (number[] | undefined)[];
  if (start?.every(isInteger) && end?.every(isInteger))
    for (const i of start.keys()) {
      start[i]! += start[i - 1] ?? 0;
      end[i]! += start[i]!;
    }
  return Array.from({ length: count }, (_, i) => {
    const object: Record<string, Json> = {};
    for (const [place, name] of names.entries()) object[name] = columns[place]![i]!;
    if (coded[names.indexOf('text')] === atSpan)
      object.text =
        'spans' in object
          ? (object.spans as readonly Json[]).map((span) => wordsAt(span, text)!)
          : text.slice(object.start as number, object.end as number);
    return object;
  });
}

/** As JSON. Cards that would not come back letter for letter (values that JSON does not have) are written as they are. */
export function compacted(card: Card): string {
  const plain = JSON.stringify(card);
  const { format, article, ...lists } = JSON.parse(plain) as { format: Json; article: Fields } & Fields;
  const { text, blocks, ...head } = article;
  if (typeof text !== 'string' || !Object.values(lists).every(isList)) return plain;
  const compact = JSON.stringify({
    compact: 1,
    format,
    text,
    head,
    keys: [card, article].map((object) => shapeCode(Object.keys(object).join(','))),
    blocks: columnOf([blocks!], text),
    lists: Object.entries(lists).map(([name, list]) => [name, columnOf([list], text)]),
  });
  return JSON.stringify(expanded(JSON.parse(compact))) === plain ? compact : plain;
}

export const isCompacted = (value: Json): value is Fields => isObject(value) && value.compact === 1;

/** The card (or what else was written); throws where the value was not written by `compacted`. */
export function expanded(value: Json): Json {
  if (!isCompacted(value)) return value;
  const { format, text, head, keys, blocks, lists } = value;
  if (typeof text !== 'string' || !isObject(head) || !isList(keys) || !isList(lists))
    throw new TypeError('no compact card');
  const listed = new Map(lists as readonly (readonly [string, Column])[]);
  const [cardKeys, articleKeys] = keys.map(namesOf);
  const ordered = (names: readonly string[], of: (name: string) => Json): Fields =>
    Object.fromEntries(names.map((name) => [name, of(name)]));
  const whole = (column: Column): Json => listOf(column, 1, text)[0]!;
  const article = ordered(articleKeys!, (name) =>
    name === 'text' ? text : name === 'blocks' ? whole(blocks!) : head[name]!,
  );
  return ordered(cardKeys!, (name) =>
    name === 'article' ? article : name === 'format' ? format! : whole(listed.get(name)!),
  );
}
