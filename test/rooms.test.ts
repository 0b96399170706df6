// The house rules, read off the source tree: which room may import what, how large a file may be, what a folder may be called.
// Each failure says what to do. That a pure room names nothing of the DOM is checked by words-only.tsconfig.json.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');
const contracts = ['article.ts', 'kinds.ts', 'messages.ts', 'settings.ts', 'locale.ts'] as const;
const polyfill = 'webextension-polyfill';
const preact = ['preact', 'preact/hooks', 'preact/jsx-runtime'];

/** Room → what it may import besides itself. Packages by name. `types:ROOM` allows `import type` only. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'article.ts': [],
  'kinds.ts': ['article.ts'],
  // The context of an article is an answer of the background to the surfaces.
  'messages.ts': ['article.ts', 'settings.ts', 'types:context', polyfill],
  'settings.ts': ['article.ts', 'kinds.ts', polyfill],
  // The interface's words in a chosen language; the card names what it needs of them.
  'locale.ts': ['types:card', polyfill],
  language: ['article.ts'],
  analysis: ['article.ts', 'language/language.ts', 'types:context', 'wink-nlp', 'wink-eng-lite-web-model'],
  context: ['article.ts', 'language/language.ts', 'types:analysis'],
  page: ['article.ts', 'kinds.ts'],
  storage: ['article.ts', 'idb', 'types:context'],
  card: ['article.ts', 'kinds.ts', 'types:context', 'types:locales', ...preact],
  background: [...contracts, 'analysis', 'context', 'language', 'storage', polyfill],
  content: [...contracts, 'page', polyfill],
  popup: [...contracts, 'card', 'storage', 'types:context', ...preact, polyfill],
  // One surface in two places.
  panel: ['popup'],
  library: [...contracts, 'card', 'storage', 'types:context', ...preact, polyfill],
  options: [...contracts, 'card', 'storage', ...preact, polyfill],
  // Its demo article is painted as a news page is.
  welcome: [...contracts, 'card', 'page', 'storage', ...preact, polyfill],
  command: ['*'],
  training: ['*'],
};
const neverImported = ['command', 'training'];
const pure = ['language', 'analysis', 'context'];
const banned = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'lib'];

type Import = { readonly from: string; readonly typeOnly: boolean };
const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): Import[] {
  return [...readFileSync(join(src, file), 'utf8').matchAll(statement)].map((match) => {
    const name = (match[2] ?? match[3] ?? match[4])!;
    return {
      from: name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
      typeOnly: match[1] !== undefined,
    };
  });
}

const roomOf = (path: string): string => path.split('/')[0]!;
const within = (path: string, door: string): boolean => path === door || path.startsWith(`${door}/`);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));
const isWordList = (file: string): boolean => file.startsWith('language/');

function strayImports(file: string): string[] {
  const room = roomOf(file);
  const doors = rooms[room];
  if (!doors) return [`src/${room} is no room: put ${file} into one that DESIGN names, or add the room to this table`];
  if (doors.includes('*')) return [];
  return importsOf(file)
    .filter(({ from, typeOnly }) => {
      if (roomOf(from) === room && !neverImported.includes(roomOf(from))) return false;
      return !doors.some((door) =>
        door.startsWith('types:') ? typeOnly && within(from, door.slice(6)) : within(from, door),
      );
    })
    .map(({ from }) =>
      neverImported.includes(roomOf(from))
        ? `${file} imports ${from}: nothing may import ${roomOf(from)}/, it is for Node only`
        : `${file} imports ${from}: room ${room} may import ${doors.join(', ') || 'nothing'}; pass it in as an argument`,
    );
}

/** Files in a cycle of imports that run (type imports vanish and may point back). */
function cycles(): string[] {
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((i) => !i.typeOnly && files.includes(i.from))
        .map((i) => i.from),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}

describe('rooms', () => {
  test.each(files)('%s keeps to its room', (file) => expect(strayImports(file)).toEqual([]));

  test('no import cycle', () => expect(cycles()).toEqual([]));

  test('no room is called after nothing', () => {
    const folders = readdirSync(src, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
    const bad = folders.filter((folder) => banned.includes(folder.name));
    expect(bad.map((f) => `${f.name}: name the folder after what its files are about`)).toEqual([]);
  });

  test('files stay small: none above 400 lines but word lists, median at most 100', () => {
    const lines = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8').split('\n').length]));
    const large = [...lines].filter(([file, n]) => n > 400 && !isWordList(file));
    expect(large.map(([file, n]) => `${file} has ${n} lines: split it by what its parts are about`)).toEqual([]);
    const sorted = [...lines.values()].sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
  });

  test.each(files)('%s follows the house style', (file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const faults: string[] = [];
    if (/^export default/m.test(text)) faults.push('export by name: a default export hides renames');
    if (/\bdeclare (const|var) (chrome|browser)\b/.test(text))
      faults.push(`reach the browser through ${polyfill} only`);
    if (/(?<!\/\/.*)\bany\b(?=\s*[;,)\]>=|&}])/.test(text.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'[^'\n]*'|`[^`]*`/g, '')))
      faults.push('no any: take unknown and narrow it');
    if (/catch\s*(\([^)]*\))?\s*\{\s*\}/.test(text))
      faults.push('an empty catch hides a fault: say why it may be ignored, or handle it');
    if (/\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(text))
      faults.push('text from a page is never markup: build nodes, set textContent');
    if (pure.includes(roomOf(file)) && /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(text))
      faults.push('time and randomness are arguments of pure code');
    expect(faults).toEqual([]);
  });
});
