// Holds a card against what a careful reader found on the same page: → what is missing or wrong, one line each.
import type { Card } from '../src/article.ts';
import type { Expected } from './fixtures.ts';

/** Case, quotation marks and spaces do not matter; neither does an article in front or a stop at the end. */
const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[“”"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[.,]$/, '');

/** Shared words over the words of both (Dice): 1 for the same content, however it is cut at the ends. */
function likeness(a: string, b: string): number {
  const words = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [one, two] = [words(a), words(b)];
  const rest = [...two];
  const both = one.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return one.length + two.length === 0 ? 0 : (2 * both.length) / (one.length + two.length);
}

const day = (iso: string | null): string => (iso ?? '').slice(0, 10);

export function metadataMisses({ article }: Card, expected: Expected): string[] {
  const misses: string[] = [];
  const same = (field: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      misses.push(`${field}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  same('kind', article.kind, expected.kind);
  same('headline', plain(article.headline), plain(expected.headline));
  if (expected.standfirst !== null) same('standfirst', plain(article.standfirst), plain(expected.standfirst));
  same('byline', article.byline, expected.byline);
  const instant = (iso: string | null): string | number | null => (iso && iso.length > 10 ? Date.parse(iso) : iso);
  same('published', instant(article.published), instant(expected.published));
  same('publisher', article.publisher, expected.publisher);
  same('language', article.language, expected.language);
  return misses;
}

export function bodyMisses({ article }: Card, { body }: Expected): string[] {
  const textOf = (...without: readonly string[]): string =>
    article.blocks
      .filter(({ type }) => !without.includes(type))
      .map(({ start, end }) => article.text.slice(start, end))
      .join('\n');
  const text = textOf('headline', 'standfirst', 'caption');
  // A first paragraph set apart from the others may be taken for a standfirst: it is read all the same.
  const starts = [text, textOf('headline', 'caption')].some((one) => plain(one).startsWith(plain(body.first)));
  return [
    ...(starts ? [] : [`begins with "${text.slice(0, 60)}", not "${body.first}"`]),
    ...(plain(text).endsWith(plain(body.last)) ? [] : [`ends with "${text.slice(-60)}", not "${body.last}"`]),
    ...body.absent.filter((words) => text.includes(words)).map((words) => `holds "${words}"`),
  ];
}

export function actorMisses(card: Card, expected: Expected): string[] {
  return expected.actors.flatMap(({ name, kind, roles, aliases = [], key }) => {
    const names = new Set([name, ...aliases].map(plain));
    const actor = card.actors.find((one) => [one.name, ...one.aliases].some((alias) => names.has(plain(alias))));
    if (!actor) return [`no ${name}`];
    const { role } = actor;
    return [
      ...(actor.kind === kind ? [] : [`${name} is a ${actor.kind}, not a ${kind}`]),
      ...(key === true && !actor.key ? [`${name} is not key`] : []),
      ...(roles && (role === null || !roles.some((words) => likeness(words, role) >= 0.6))
        ? [`${name} has the role ${JSON.stringify(role)}, not "${roles[0]}"`]
        : []),
    ];
  });
}

export function claimMisses(card: Card, expected: Expected): string[] {
  return expected.claims.flatMap((wanted) => {
    const label = `${wanted.speaker} ${wanted.cue}: ${wanted.text.slice(0, 50)}`;
    const near = card.claims
      .map((claim) => ({
        claim,
        score: likeness(claim.text.join(' '), wanted.text) + (claim.cue === wanted.cue ? 0.1 : 0),
      }))
      .sort((a, b) => b.score - a.score)[0];
    if (!near || near.score < 0.6) return [`no claim: ${label}`];
    const { claim } = near;
    const speaker = [claim.speaker, card.actors.find(({ id }) => id === claim.speakerId)?.name ?? null];
    const aliases = expected.actors.find(({ name }) => name === wanted.speaker)?.aliases ?? [];
    const isRight = [wanted.speaker, ...aliases].some((name) =>
      speaker.some(
        (found) =>
          found !== null &&
          (plain(found) === plain(name) || plain(found).endsWith(` ${plain(name)}`) || likeness(found, name) >= 0.6),
      ),
    );
    return [
      ...(isRight ? [] : [`speaker ${claim.speaker}: ${label}`]),
      ...(claim.stance === wanted.stance ? [] : [`stance ${claim.stance}, not ${wanted.stance}: ${label}`]),
      ...(wanted.form === undefined || claim.form === wanted.form ? [] : [`form ${claim.form}: ${label}`]),
      ...(wanted.anonymous === true && !claim.anonymous ? [`not anonymous: ${label}`] : []),
    ];
  });
}

export function figureMisses(card: Card, expected: Expected): string[] {
  return expected.figures.flatMap((wanted) => {
    const label = wanted.text;
    const figure = card.figures.find(
      (one) =>
        one.value === wanted.value &&
        (plain(one.text).includes(plain(label)) ||
          plain(label).includes(plain(one.text)) ||
          likeness(one.text, label) >= 0.6),
    );
    if (!figure) return [`no figure: ${label}`];
    const check = (field: 'high' | 'unit' | 'qualifier' | 'kind'): string[] =>
      wanted[field] === undefined || figure[field] === wanted[field]
        ? []
        : [`${field} ${figure[field]}, not ${wanted[field]}: ${label}`];
    const by = wanted.by === undefined || (figure.by !== null && likeness(figure.by, wanted.by) >= 0.5);
    return [
      ...check('high'),
      ...check('unit'),
      ...check('qualifier'),
      ...check('kind'),
      ...(by ? [] : [`by ${figure.by}, not ${wanted.by}: ${label}`]),
    ];
  });
}

export function dateMisses(card: Card, expected: Expected): string[] {
  return expected.dates.flatMap(({ text, iso }) => {
    const found = card.dates.filter(
      (date) => plain(date.text).includes(plain(text)) || plain(text).includes(plain(date.text)),
    );
    if (found.some((date) => date.iso !== null && (date.iso === iso || (iso.length === 10 && day(date.iso) === iso))))
      return [];
    return [`${text} is ${found.map((date) => date.iso).join(' or ') || 'not found'}, not ${iso}`];
  });
}
