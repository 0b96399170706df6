// When two cards mean the same person or organisation, though they write the name in two ways; and when they must not be
// taken for one. Only ever asked about articles that are linked: across a whole archive, one surname in twelve is shared.
import type { Actor } from '../article.ts';

type Named = Pick<Actor, 'name' | 'kind' | 'aliases'>;

const companySuffix = /(?:,?\s(?:inc|corp|co|ltd|plc|llc|group|ag|sa|nv|se|gmbh)\.?){1,4}$/i;
const generation = /,?\s(?:jr|sr|ii|iii|iv)\.?$/i;

/** Lower case, without accents, "the", company suffix and full stops. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/u, '')
    .replace(companySuffix, '')
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/\./g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

const wordsOf = (name: string): string[] => plainName(name.replace(generation, '')).split(' ');

export const surnameOf = (name: string): string => wordsOf(name).at(-1) ?? '';

/** A person by one word only: not enough to know who it is. */
export const isBare = ({ name, kind }: Named): boolean => kind === 'person' && wordsOf(name).length === 1;

export function sameActor(a: Named, b: Named): boolean {
  if (a.kind !== b.kind) return false;
  if (plainName(a.name) === plainName(b.name)) return !isBare(a);
  if (a.kind === 'person') return samePerson(a.name, b.name);
  return a.kind === 'organisation' && (isAcronym(a.name, b.name) || isAcronym(b.name, a.name));
}

/** One surname, and first names of which one is the other's beginning ("J. Malm", "Tor Malm", "Tor Erik Malm"). */
function samePerson(a: string, b: string): boolean {
  if (generation.test(a) !== generation.test(b)) return false;
  const [one, two] = [wordsOf(a), wordsOf(b)];
  if (one.length < 2 || two.length < 2 || one.at(-1) !== two.at(-1)) return false;
  const [first, second] = [one[0]!, two[0]!];
  if (first === second) return middleNamesAgree(one.slice(1, -1), two.slice(1, -1));
  return (first.length === 1 || second.length === 1) && first[0] === second[0];
}

function middleNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  return fewer.every((name) =>
    more.some((other) => other === name || (other[0] === name[0] && Math.min(other.length, name.length) === 1)),
  );
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to']);

function isAcronym(short: string, long: string): boolean {
  const letters = short.replace(/\./g, '');
  if (!/^\p{Lu}{3,}$/u.test(letters)) return false;
  const words = long.split(/[\s-]+/).filter(Boolean);
  const initials = (kept: readonly string[]): string => kept.map((word) => word[0]!.toUpperCase()).join('');
  return initials(words) === letters || initials(words.filter((word) => !small.has(word.toLowerCase()))) === letters;
}
