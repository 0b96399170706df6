// Actors of an article: named people, organisations, groups and places with their aliases, roles and mentions; not yet ranked.
import type { Actor, ActorKind } from '../../article.ts';
import type { Language, Weights } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { findNames } from '../names/find-names.ts';
import { type NamedActor, namedActors } from './actor-names.ts';
import { type Gender, genderOf } from './gender.ts';
import { pronounsOf } from './references.ts';
import { roleOf, roleWords } from './roles.ts';

const groupWords =
  /\b(?:party|movement|front|brotherhood|brigades?|rebels|militia|network|group|fighters|tribe|band|army of)\b/i;

/** In text order of their first mention. Linear in the length of the article; never throws for any text. */
export function findActors(doc: Doc, language: Language, weights: Weights): Actor[] {
  const named = namedActors(doc, findNames(doc, language, weights), language.names);
  const genders = new Map<NamedActor, Gender>();
  for (const actor of named) if (actor.type === 'person') genders.set(actor, genderOf(doc, actor, language, weights));
  const pronouns = pronounsOf(doc, named, genders, language.names);
  const groups = new Set(language.names.groups.flat().map((name) => name.toLowerCase()));
  const words = roleWords(language.names);
  return named.map((actor, i) => {
    const roleSpan = roleOf(doc, actor, words);
    return {
      id: `a${i + 1}`,
      name: actor.name,
      kind: kindOf(actor, groups),
      aliases: aliasesOf(doc, actor),
      role: roleSpan && doc.text.slice(roleSpan.start, roleSpan.end),
      roleSpan,
      key: false,
      mentions: actor.mentions.map(({ start, end }) => ({ start, end })),
      references: pronouns.get(actor) ?? [],
      confidence: actor.mentions.length > 1 ? 0.9 : 0.75,
      because: 'name',
    };
  });
}

function kindOf({ type, name, forms }: NamedActor, groups: ReadonlySet<string>): ActorKind {
  if (type !== 'organisation') return type;
  const listed = forms.some(({ key, text }) => groups.has(key) || groups.has(text.toLowerCase()));
  return listed || groupWords.test(name) ? 'group' : 'organisation';
}

/** Surface forms, each once, the fullest first. */
function aliasesOf(doc: Doc, actor: NamedActor): string[] {
  const aliases = new Set([actor.name]);
  for (const { start, end } of actor.mentions) aliases.add(doc.text.slice(start, end).replace(/\s+/g, ' '));
  return [...aliases];
}
