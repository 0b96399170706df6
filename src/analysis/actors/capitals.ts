// "Tehran denied it": a capital that acts stands for its government, so that mention is the country's.
import type { Country } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import type { NameMention } from '../names/find-names.ts';
import type { NamedActor } from './actor-names.ts';

/** The same actors; where an article names both, capitals that act are joined to their countries, those that are settings stay. */
export function joinCapitals(
  doc: Doc,
  actors: readonly NamedActor[],
  countries: readonly Country[],
  prepositions: ReadonlySet<string>,
  speechVerbs: ReadonlySet<string>,
): NamedActor[] {
  const byKey = new Map(actors.map((actor) => [actor.forms[0]!.key, actor]));
  const moved = new Set<NameMention>();
  const joined = new Map<NamedActor, NameMention[]>();
  for (const { name, capital } of countries) {
    const country = byKey.get(name.toLowerCase());
    const city = byKey.get(capital.toLowerCase());
    if (!country || !city || country === city) continue;
    const acting = city.mentions.filter((mention) => acts(doc, mention, prepositions, speechVerbs));
    // One that is hardly ever a setting stands for the government throughout.
    const all =
      acting.length * 2 > city.mentions.length && !city.mentions.some((one) => isSetting(doc, one, prepositions));
    const leaving = all ? city.mentions : acting;
    for (const mention of leaving) moved.add(mention);
    joined.set(country, [...(joined.get(country) ?? []), ...leaving]);
  }
  if (moved.size === 0) return [...actors];
  return actors.flatMap((actor) => {
    const own = actor.mentions.filter((mention) => !moved.has(mention));
    if (own.length === 0) return [];
    return [{ ...actor, mentions: [...own, ...(joined.get(actor) ?? [])].sort((a, b) => a.start - b.start) }];
  });
}

/** "in Tehran", "Tehran, Iran". */
function isSetting({ tokens }: Doc, { first, last }: NameMention, prepositions: ReadonlySet<string>): boolean {
  return (
    prepositions.has(tokens[first - 1]?.lower ?? '') ||
    (tokens[last + 1]?.text === ',' && /^\p{Lu}/u.test(tokens[last + 2]?.text ?? ''))
  );
}

/** "Tehran denied", "accused Tehran of", "a deal with Tehran"; not "with Tehran shopkeepers". */
function acts(
  doc: Doc,
  mention: NameMention,
  prepositions: ReadonlySet<string>,
  speechVerbs: ReadonlySet<string>,
): boolean {
  const next = doc.tokens[mention.last + 1];
  if (isSetting(doc, mention, prepositions)) return false;
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return true;
  const before = doc.tokens[mention.first - 1]?.lower ?? '';
  const dealtWith = speechVerbs.has(before) || /^(?:with|between|against)$/.test(before);
  return dealtWith && next?.pos !== 'NOUN' && next?.pos !== 'PROPN' && next?.text !== '-';
}
