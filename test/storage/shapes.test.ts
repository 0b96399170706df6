// What is taken for a card, an entry of an archive file and its frame, and which exceptions are faults: field by field.
import { expect, test } from 'vitest';
import { frameFault, isExchanged } from '../../src/storage/exchange.ts';
import { isCard } from '../../src/storage/pack.ts';
import { faultOf } from '../../src/storage/result.ts';
import { sampleCard } from './sample-card.ts';

const card = sampleCard('https://courier.example/a', 'Flood');
const without = (field: string): unknown => Object.fromEntries(Object.entries(card).filter(([name]) => name !== field));

test('a card is one', () => expect(isCard(card)).toBe(true));

test.each<[string, unknown]>([
  ['null', null],
  ['a text', 'nutgraf-card/1'],
  ['another format', { ...card, format: 'nutgraf-card/2' }],
  ...Object.keys(card).map((field): [string, unknown] => [`one without ${field}`, without(field)]),
  ...['summary', 'actors', 'claims', 'figures', 'dates', 'timeline'].map((field): [string, unknown] => [
    `one whose ${field} is no list`,
    { ...card, [field]: {} },
  ]),
  ['an article that is null', { ...card, article: null }],
  ['an article that is a text', { ...card, article: 'text' }],
  ['an article without a text', { ...card, article: { ...card.article, text: null } }],
  ['an article without a headline', { ...card, article: { ...card.article, headline: 1 } }],
  ['an article without blocks', { ...card, article: { ...card.article, blocks: {} } }],
])('no card: %s', (_, value) => expect(isCard(value)).toBe(false));

const entry = { url: null, firstRead: 1, lastRead: 2, visits: 1, card };

test.each<[string, unknown]>([
  ['plain', entry],
  ['with the reading before', { ...entry, before: { card, lastRead: 1 } }],
  ['read at the beginning of time', { ...entry, firstRead: 0, lastRead: 0 }],
])('an entry: %s', (_, value) => expect(isExchanged(value)).toBe(true));

test.each<[string, unknown]>([
  ['a list', [entry]],
  ['null', null],
  ['no first reading', { ...entry, firstRead: undefined }],
  ['an endless first reading', { ...entry, firstRead: Number.POSITIVE_INFINITY }],
  ['a last reading in words', { ...entry, lastRead: 'monday' }],
  ['no visits', { ...entry, visits: 0 }],
  ['half a visit', { ...entry, visits: 1.5 }],
  ['no card', { ...entry, card: {} }],
  ['a reading before without a card', { ...entry, before: { lastRead: 1 } }],
  ['a reading before without a time', { ...entry, before: { card } }],
  ['a reading before that is null', { ...entry, before: null }],
])('no entry: %s', (_, value) => expect(isExchanged(value)).toBe(false));

test.each<[unknown, number, string | undefined]>([
  [{ format: 'nutgraf-archive/1', count: 2 }, 2, undefined],
  [{ format: 'nutgraf-archive/1', count: 3 }, 2, 'it holds 2 of 3 articles'],
  [{ format: 'nutgraf-archive/1' }, 2, 'it holds 2 of undefined articles'],
  [{ format: 'nutgraf-archive/2', count: 2 }, 2, 'it was written by a newer version (nutgraf-archive/2)'],
  [{ format: 'other/1', count: 2 }, 2, 'this is no Nutgraf archive'],
  [{ format: 1 }, 0, 'this is no Nutgraf archive'],
  [[], 0, 'this is no Nutgraf archive'],
  [null, 0, 'this is no Nutgraf archive'],
])('the frame %j around %i entries: %s', (frame, entries, fault) => expect(frameFault(frame, entries)).toBe(fault));

test.each([
  ['QuotaExceededError', 'quota'],
  ['SecurityError', 'refused'],
  ['VersionError', 'newer'],
  ['DataError', 'damaged'],
  ['DataCloneError', 'damaged'],
  ['NotReadableError', 'damaged'],
  ['AbortError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['TimeoutError', 'unavailable'],
  ['TransactionInactiveError', 'unavailable'],
  ['UnknownError', 'unavailable'],
])('%s is the fault %s', (name, kind) => {
  expect(faultOf(new DOMException('words', name))).toEqual({ kind, detail: `${name}: words` });
});

test('a mistake of ours is no fault', () => {
  expect(faultOf(new TypeError('x is undefined'))).toBeUndefined();
  expect(faultOf('QuotaExceededError')).toBeUndefined();
  expect(faultOf({ name: 'QuotaExceededError', message: 'words' })).toBeUndefined();
  expect(faultOf(null)).toBeUndefined();
});
