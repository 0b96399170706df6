// A file with its mutants in it, each behind a guard: one bundle holds them all, and a number chooses.
import type { Mutant } from './operators.ts';

/** What the guards compare with their number. */
export const chosen = 'globalThis.nutgrafMutant';

type Numbered = { readonly mutant: Mutant; readonly number: number };

/** TypeScript source in which `globalThis.nutgrafMutant === N` makes mutant N real. Mutants may lie within each other. */
export function guarded(source: string, mutants: readonly Numbered[]): string {
  // Outer before inner; of two at one place the later is inside.
  const sorted = mutants.toSorted((a, b) => a.mutant.start - b.mutant.start || b.mutant.end - a.mutant.end);
  let next = 0;
  const compose = (from: number, to: number): string => {
    let out = '';
    let at = from;
    while (next < sorted.length && sorted[next]!.mutant.start < to) {
      const { mutant, number } = sorted[next]!;
      next++;
      out += source.slice(at, mutant.start);
      const original = compose(mutant.start, mutant.end);
      out +=
        mutant.shape === 'statement'
          ? // In braces, for an `else` after it belongs to the condition before it.
            `{ if (${chosen} !== ${number}) { ${original} } }`
          : `(${chosen} === ${number} ? (${mutant.instead}) : (${original}))`;
      at = mutant.end;
    }
    return out + source.slice(at, to);
  };
  return compose(0, source.length);
}
