// Actors marked in a text: "{p1 Ana Lee} said … {p1~She}" names the person p1, then refers to her; p person, o organisation, g group, l place.
import type { Actor, ActorKind, Span } from '../../../src/article.ts';

const kinds: Readonly<Record<string, ActorKind>> = { p: 'person', o: 'organisation', g: 'group', l: 'place' };

/** The text without marks, and its actors in the order of their first mark. `roles`: id → role. */
export function markedActors(
  marked: string,
  roles: Readonly<Record<string, string>> = {},
): { readonly text: string; readonly actors: Actor[] } {
  const found = new Map<string, { name: string; mentions: Span[]; references: Span[] }>();
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{(\w\d)([ ~])([^}]*)\}/g)) {
    const [whole, id, sign, words] = match as unknown as [string, string, string, string];
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    const one = found.get(id) ?? { name: '', mentions: [], references: [] };
    found.set(id, one);
    if (sign === '~') one.references.push(span);
    else {
      one.mentions.push(span);
      one.name ||= words;
    }
  }
  text += marked.slice(at);
  const actors = [...found].map(
    ([id, { name, mentions, references }]): Actor => ({
      id,
      name: name || id,
      kind: kinds[id[0]!]!,
      aliases: [],
      role: roles[id] ?? null,
      roleSpan: null,
      key: false,
      mentions,
      references,
      confidence: 1,
      because: '',
    }),
  );
  return { text, actors };
}
