import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/storage/json-entries.ts';

type Read = { readonly entries: readonly string[]; readonly frame: string };

/** `size`: letters in a chunk. */
async function read(text: string, size: number): Promise<Read> {
  async function* chunks() {
    for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
  }
  const pieces = piecesOf(chunks());
  const entries: string[] = [];
  for await (const entry of pieces.entries) entries.push(entry);
  return { entries, frame: pieces.frame() };
}

describe('entries are found wherever the file is cut into chunks', () => {
  test.each<[string, string, readonly string[], string]>([
    [
      'brackets in strings and lists in entries',
      '{"format":"x","entries":[{"a":"]}\\"{"},\n {"b":[1,[2]]} ],"count":2}',
      ['{"a":"]}\\"{"}', '{"b":[1,[2]]}'],
      '{"format":"x","entries":[],"count":2}',
    ],
    ['a layout with spaces', '{ "entries" : [ {"a":1} ] }', ['{"a":1}'], '{ "entries" : [] }'],
    ['a layout with lines', '{"entries"\n:\n[\n[1],\n[2]\n]\n}', ['[1]', '[2]'], '{"entries"\n:\n[]\n}'],
    ['no entries', '{"entries":[]}', [], '{"entries":[]}'],
    ['another list before', '{"a":["entries"],"entries":[{"b":[]}]}', ['{"b":[]}'], '{"a":["entries"],"entries":[]}'],
    ['a list of another name', '{"entriesX":[{}]}', [], '{"entriesX":[{}]}'],
    ['a key in capitals', '{"ENTRIES":[{}]}', [], '{"ENTRIES":[{}]}'],
    ['brackets after the list', '{"entries":[{"a":1}],"b":[{"c":"]"}]}', ['{"a":1}'], '{"entries":[],"b":[{"c":"]"}]}'],
    [
      'backslashes before a quote',
      '{"entries":[{"a":"\\\\"},{"b":"\\\\\\"}"}]}',
      ['{"a":"\\\\"}', '{"b":"\\\\\\"}"}'],
      '{"entries":[]}',
    ],
    ['a string between entries', '{"entries":["x]",{"a":1}]}', ['{"a":1}'], '{"entries":[]}'],
    ['an entry that is cut off', '{"entries":[{"a":1},{"b":', ['{"a":1}', '{"b":'], '{"entries":['],
    ['an entry cut off in a string', '{"entries":[{"a":"x', ['{"a":"x'], '{"entries":['],
    ['a bracket too many', '{"entries":[{"a":1}}]}', ['{"a":1}', '}'], '{"entries":[]}'],
    ['no list at all', '{"hello":1}', [], '{"hello":1}'],
    ['nothing', '', [], ''],
  ])('%s', async (_, text, entries, frame) => {
    for (let size = 1; size <= text.length + 1; size++) expect(await read(text, size)).toEqual({ entries, frame });
  });
});

test('the list must begin within the first ten thousand letters', async () => {
  const key = '"entries":[';
  const text = (head: number) => `${'x'.repeat(head - key.length)}${key}{}]`;
  expect((await read(text(10_000), 64)).entries).toEqual(['{}']);
  expect((await read(text(10_001), 64)).entries).toEqual(['{}']);
  expect((await read(text(10_002), 64)).entries).toEqual([]);
  expect((await read(text(20_000), 64)).frame).toBe(text(20_000));
});

test('between the key and its list there is room for some spaces', async () => {
  const text = (spaces: number) => `{"entries":${' '.repeat(spaces)}[{}]}`;
  expect((await read(text(29), 99)).entries).toEqual(['{}']);
  expect((await read(text(30), 99)).entries).toEqual([]);
});
