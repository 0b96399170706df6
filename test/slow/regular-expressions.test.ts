// No regular expression of the source tree takes more than linear time, whatever a page writes: each literal, and each that is
// built from word lists at run time, is fed worst cases made from its own letters, up to 256,000 characters.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

type Pattern = { readonly source: string; readonly flags: string; readonly where: string };

const src = join(import.meta.dirname, '../../src');
/** Node only: they read the project's own files. */
const neverShipped = ['command', 'training'];

function literalsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ source: regex.pattern, flags: regex.flags, where: file });
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(readFileSync(join(src, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !neverShipped.includes(file.split('/')[0]!));
const literals = files.flatMap(literalsOf);

/** Those that are put together while a real article is analysed. */
const built: Pattern[] = [];
const { RegExp: Plain } = globalThis;
beforeAll(async () => {
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      // The DOM and the tagger's library build patterns of their own; what they are fed is bounded where they are called.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (!caller.includes('node_modules') && caller.includes('/src/'))
        built.push({ source: made.source, flags: made.flags, where: 'built while analysing' });
      return made;
    },
  });
  const { analyse } = await import('../../src/analysis/analyse.ts');
  const { openAnalyser } = await import('../../src/command/analyser.ts');
  const { pageArticle } = await import('../../src/command/page-article.ts');
  const { pageOf } = await import('../fixtures.ts');
  const card = analyse(pageArticle(pageOf('war-hamas-tehran'), {}), openAnalyser());
  expect(card.figures.length).toBeGreaterThan(0);
  globalThis.RegExp = Plain;
}, 120_000);
afterAll(() => {
  globalThis.RegExp = Plain;
});

const ordinary = [
  'a',
  'A',
  '1',
  ' ',
  '.',
  ',',
  '-',
  '"',
  "'",
  '“',
  '(',
  '\n',
  '\t',
  '\u00a0',
  '<',
  '/',
  '_',
  'Aa ',
  'a ',
  'A. ',
  '1,',
  '1 ',
  ' -',
  '. ',
  '$1 ',
  'é',
];

/** What to repeat: signs and words that the pattern itself names, and ordinary text. */
function unitsOf({ source }: Pattern): string[] {
  const letters = source.replace(/\\u\{?[0-9a-f]{4,6}\}?|\\[pP]\{[^}]*\}|\\./g, ' ');
  const words = [...new Set(letters.match(/[a-z]{2,}/gi) ?? [])].slice(0, 4);
  const signs = [...new Set(letters.match(/[^\s\w()[\]{}|?*+^\\]/g) ?? [])].slice(0, 6);
  return [
    ...new Set([
      ...ordinary,
      ...words,
      ...words.map((word) => `${word} `),
      ...signs,
      ...signs.map((sign) => `a${sign}`),
      ...signs.map((sign) => `${sign} `),
    ]),
  ];
}

/** Milliseconds of processor time for every match in a text of `length` characters that ends in what fits nowhere. */
function timeOf({ source, flags }: Pattern, unit: string, length: number): number {
  const text = `${unit.repeat(Math.ceil(length / unit.length))}\u0001`;
  const pattern = new Plain(source, flags.includes('g') ? flags : `${flags}g`);
  const before = process.cpuUsage();
  let matches = 0;
  for (const _ of text.matchAll(pattern)) matches++;
  const { user, system } = process.cpuUsage(before);
  return matches < 0 ? 0 : (user + system) / 1000;
}

/** Linear patterns stay far below this even on a busy machine; the square of 16,000 goes far beyond. */
const allowed = (length: number): number => 8 + length * 0.0015;
const isSlow = (pattern: Pattern, unit: string, length: number): boolean =>
  [0, 1, 2].every(() => timeOf(pattern, unit, length) > allowed(length));

/** The steps up make an exponential pattern show itself while its time can still be borne. */
const steps = [16, 24, 32, 1_000, 4_000, 16_000];

function faultOf(pattern: Pattern): string | null {
  const slowest: { readonly unit: string; readonly time: number }[] = [];
  for (const unit of unitsOf(pattern)) {
    let time = 0;
    for (const length of steps) {
      time = timeOf(pattern, unit, length);
      if (time > allowed(length) && isSlow(pattern, unit, length))
        return `${JSON.stringify(unit)} × ${length} characters: ${Math.round(time)} ms`;
    }
    slowest.push({ unit, time });
  }
  slowest.sort((a, b) => b.time - a.time);
  for (const { unit } of slowest.slice(0, 2))
    if (timeOf(pattern, unit, 256_000) > allowed(256_000) && isSlow(pattern, unit, 256_000))
      return `${JSON.stringify(unit)} × 256000 characters`;
  return null;
}

const faultsOf = (patterns: readonly Pattern[]): string[] => {
  const once = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  return [...once].flatMap(([name, pattern]) => {
    const fault = faultOf(pattern);
    return fault ? [`${pattern.where}: ${name.slice(0, 160)} — ${fault}`] : [];
  });
};

test('the collector finds the patterns, and the measure finds the bad ones', () => {
  expect(literals.length).toBeGreaterThan(300);
  for (const bad of ['(a+)+$', '\\s+$', '(?:\\w+\\s?)*!', ' *, *;'])
    expect([bad, faultOf({ source: bad, flags: 'u', where: 'here' })]).not.toEqual([bad, null]);
  for (const good of ['\\s+', '^\\s+', '^[^,]*,', '(?<!\\s)\\s{1,40}$'])
    expect([good, faultOf({ source: good, flags: 'u', where: 'here' })]).toEqual([good, null]);
});

const rooms = [...new Set(literals.map(({ where }) => where.split('/')[0]!))];
test.each(rooms)(
  'the patterns of %s take linear time',
  (room) => {
    expect(faultsOf(literals.filter(({ where }) => where.split('/')[0] === room))).toEqual([]);
  },
  120_000,
);

test('those built from word lists take linear time', () => {
  expect(built.length).toBeGreaterThan(20);
  expect(faultsOf(built)).toEqual([]);
}, 120_000);
