import { expect, test } from 'vitest';
import { guarded } from '../../../src/command/mutate/guarded.ts';
import { mutantsOf } from '../../../src/command/mutate/operators.ts';

const instead = (source: string): string[] => mutantsOf('a.ts', source).map((one) => one.instead);

test.each([
  ['const f = () => a < b;', ['a <= b']],
  ['const f = () => a && b;', ['(a) || (b)']],
  ['const f = () => a ?? b;', ['a']],
  ['if (a) b();', ['!(a)', '']],
  ['const f = () => list.every(g);', ['list.some(g)']],
  ['const f = () => list.toString();', []],
  ['const f = () => 3;', ['4', '2']],
  ["const f = () => 'x';", ['""']],
  ['const f = /^a$/u;', ['/^a$/ui', '/a$/u', '/^a/u']],
  // No answer of the pattern could show the flag, or what stands for a missing text.
  ['const f = (t) => /^(?:a|b)$/.test(t.lower);', ['/(?:a|b)$/', '/^(?:a|b)/']],
  ['const f = (t) => /^(?:a|b)$/.test(t.text);', ['/^(?:a|b)$/i', '/(?:a|b)$/', '/^(?:a|b)/']],
  ['const f = (t) => /a/.test(t.toLowerCase());', []],
  ['const f = (t) => /a/u.test(t.toLowerCase());', ['/a/ui']],
  ['const f = (t) => /A/.test(t.lower);', ['/A/i']],
  ['const f = (t) => /^(?:NOUN|VERB)$/.test(t.pos);', []],
  ['const f = ({ pos }) => /^(?:NOUN|VERB)$/.test(pos);', []],
  ["const f = (t) => /^(?:NOUN|VERB)$/.test(t?.pos ?? '');", []],
  ['const f = (t) => /^(?:NOUN|X)$/.test(t!.pos);', ['/(?:NOUN|X)$/']],
  ['const f = (t) => /^(?:PRO|VERB)$/.test(t?.pos);', ['/^(?:PRO|VERB)/']],
  ['const f = (t) => /-/.test(t);', []],
  ['const f = (t) => /\\p{Lu}/u.test(t);', ['/\\p{Lu}/ui']],
  ["const f = (t) => /q/.test(t?.lower ?? '');", []],
  ["const f = (t) => /u/.test(t?.lower ?? '');", ['t?.lower', '"mutant"']],
  ["const f = (t) => /n/.exec(t?.lower ?? '');", ['t?.lower', '"mutant"']],
  ["import { a } from './a.ts';\ntype T = 'x' | 3;\nexport const f: { readonly a: 'b' } = g;", []],
])('%s', (source, expected) => expect(instead(source)).toEqual(expected));

test('what is worked out when the module is loaded is told apart', () => {
  const [atLoad, inside] = mutantsOf('a.ts', "const a = 'x';\nconst f = () => 'y';");
  expect([atLoad!.atLoad, inside!.atLoad]).toEqual([true, false]);
});

test('a guard keeps the code as it is until its number is chosen, also where mutants lie within each other', () => {
  const source = 'export const f = (a: number): boolean => a > 1 && a < 5;';
  const mutants = mutantsOf('a.ts', source);
  const text = guarded(
    source,
    mutants.map((mutant, number) => ({ mutant, number })),
  );
  const body = text.replace('export const f = (a: number): boolean =>', 'return (a) =>');
  const world = globalThis as { nutgrafMutant?: number };
  const made = new Function(body)() as (a: number) => boolean;
  const answers = (): string => [1, 2, 5].map((a) => (made(a) ? 'y' : 'n')).join('');
  expect(answers()).toBe('nyn');
  world.nutgrafMutant = mutants.findIndex(({ what }) => what === '< → <=');
  expect(answers()).toBe('nyy');
  world.nutgrafMutant = mutants.findIndex(({ what }) => what === '&& → ||');
  expect(answers()).toBe('yyy');
  delete world.nutgrafMutant;
});

test('a statement before an `else` is guarded without taking the `else`', () => {
  const source = 'let at = a; if (a > 1) at = 2; else at = 3; return at;';
  const program = `const f = (a: number): number => { ${source} };`;
  const numbered = mutantsOf('a.ts', program).map((mutant, number) => ({ mutant, number }));
  const made = new Function(guarded(program, numbered).replace('const f = (a: number): number =>', 'return (a) =>'))();
  expect([1, 2].map(made as (a: number) => number)).toEqual([3, 2]);
});
