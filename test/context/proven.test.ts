import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proven } from '../../src/context/proven.ts';

type Judged = {
  readonly asked: number;
  readonly shown: boolean;
  readonly judged: readonly { readonly right: boolean }[];
};

const file = join(import.meta.dirname, '../quality/context-statements.json');
const { kinds } = JSON.parse(readFileSync(file, 'utf8')) as { readonly kinds: Readonly<Record<string, Judged>> };

test.each(Object.entries(proven))(
  '%s is shown (%s) only where the judged sample reaches what is asked',
  (kind, shown) => {
    const { asked, judged } = kinds[kind]!;
    const precision = (100 * judged.filter(({ right }) => right).length) / judged.length;
    expect(kinds[kind]!.shown).toBe(shown);
    if (shown) expect(precision).toBeGreaterThanOrEqual(asked);
  },
);
