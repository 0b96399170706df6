// "Tehran denied it": a capital that stands for its government is the country.
import type { Country } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import type { NameMention } from '../names/find-names.ts';
import type { NamedActor } from './actor-names.ts';

/** The same actors, capitals that act joined to their countries where the article names both. */
export function joinCapitals(
  doc: Doc,
  actors: readonly NamedActor[],
  countries: readonly Country[],
  prepositions: ReadonlySet<string>,
): NamedActor[] {
  const byKey = new Map(actors.map((actor) => [actor.forms[0]!.key, actor]));
  const joined = new Map<NamedActor, NamedActor[]>();
  for (const { name, capital } of countries) {
    const country = byKey.get(name.toLowerCase());
    const city = byKey.get(capital.toLowerCase());
    if (!country || !city || country === city || !standsForState(doc, city.mentions, prepositions)) continue;
    joined.set(country, [...(joined.get(country) ?? []), city]);
  }
  const gone = new Set([...joined.values()].flat());
  return actors
    .filter((actor) => !gone.has(actor))
    .map((actor) => {
      const cities = joined.get(actor) ?? [];
      const mentions = [actor, ...cities].flatMap((one) => one.mentions);
      return { ...actor, mentions: mentions.sort((a, b) => a.start - b.start) };
    });
}

/** Never a setting ("in Tehran", "Tehran, Iran"), at least once before a verb or with a possessive. */
function standsForState({ tokens }: Doc, mentions: readonly NameMention[], prepositions: ReadonlySet<string>): boolean {
  const isSetting = ({ first, last }: NameMention): boolean =>
    prepositions.has(tokens[first - 1]?.lower ?? '') ||
    (tokens[last + 1]?.text === ',' && /^\p{Lu}/u.test(tokens[last + 2]?.text ?? ''));
  const acts = ({ last }: NameMention): boolean => {
    const next = tokens[last + 1];
    return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || /^['’]s$/.test(next.text));
  };
  return !mentions.some(isSetting) && mentions.some(acts);
}
