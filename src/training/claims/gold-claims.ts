// The claims of a hand-written card, found again in the words of its text: content, cue and the speaker's words.
import { contentWords } from '../../analysis/claims/draft.ts';
import type { Reading, Stretch } from '../../analysis/claims/reading.ts';
import type { HandCard, HandClaim } from '../own-cards.ts';

export type GoldClaim = {
  readonly claim: HandClaim;
  readonly content: readonly Stretch[];
  /** Words of the content without punctuation. */
  readonly set: ReadonlySet<number>;
  readonly cue: Stretch | null;
  readonly source: Stretch | null;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

type Place = { readonly start: number; readonly end: number };

function placesOf(text: string, wanted: string): Place[] {
  const words = wanted.trim();
  if (!words) return [];
  const before = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : '';
  return [...text.matchAll(new RegExp(before + escaped(words) + after, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const subjects = 'he she they it we i who his her their'.split(' ');
const flips = (text: string): string[] => [
  text,
  text.charAt(0).toUpperCase() + text.slice(1),
  text.charAt(0).toLowerCase() + text.slice(1),
];

/** In the order of the card; claims whose words are not in the text are left out. */
export function goldClaims(reading: Reading, text: string, card: HandCard): GoldClaim[] {
  const { words } = reading;
  const wordAt = (offset: number): number => {
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (words[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const stretch = ({ start, end }: Place): Stretch => ({ first: wordAt(start), last: wordAt(end - 1) });
  const far = (a: Place, b: Place): number => {
    const [p, q] = [words[wordAt(a.start)]!, words[wordAt(b.start)]!];
    return (p.block === q.block ? 0 : 400) + 120 * Math.abs(p.sentence - q.sentence);
  };
  const found: GoldClaim[] = [];
  let latest = 0;
  for (const claim of card.claims) {
    const candidates = claim.text.map((piece) => placesOf(text, piece));
    if (!candidates.length || candidates.some((places) => !places.length)) continue;
    const cues = claim.cue ? placesOf(text, claim.cue) : [];
    let best: { content: Place[]; cue: Place | null } | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const first of candidates[0]!) {
      const content = [first];
      for (const places of candidates.slice(1)) {
        const behind = places.filter((place) => place.start >= content.at(-1)!.end);
        const nearest = (behind.length ? behind : places).reduce((a, b) =>
          Math.abs(b.start - first.start) < Math.abs(a.start - first.start) ? b : a,
        );
        content.push(nearest);
      }
      let cue: Place | null = null;
      let cost = claim.cue ? 2000 : 0;
      for (const place of cues) {
        if (content.some(({ start, end }) => place.start < end && place.end > start)) continue;
        const gap = Math.min(...content.map((c) => (place.end <= c.start ? c.start - place.end : place.start - c.end)));
        const between = text.slice(Math.min(place.end, first.start), Math.max(place.start, first.start));
        const price = gap + Math.min(...content.map((c) => far(place, c))) + (/[.!?]\s/.test(between) ? 20 : 0);
        if (price < cost) {
          cost = price;
          cue = place;
        }
      }
      const total = cost + (first.start < latest ? 150 : 0) + Math.abs(first.start - latest) / 1e4;
      if (total < bestCost) {
        bestCost = total;
        best = { content, cue: cost < 900 ? cue : null };
      }
    }
    if (!best) continue;
    latest = Math.max(latest, best.content[0]!.start);
    const content = best.content.map(stretch).sort((a, b) => a.first - b.first);
    const cue = best.cue && stretch(best.cue);
    const source = cue ? speakerBeside(reading, text, card, claim, content, cue, stretch) : null;
    found.push({ claim, content, set: contentWords(reading, content), cue, source });
  }
  return found;
}

/** The words that stand for the speaker in the cue's sentence: a name, a role, "the" with a head noun, a pronoun; the nearest. */
function speakerBeside(
  { words }: Reading,
  text: string,
  card: HandCard,
  claim: HandClaim,
  content: readonly Stretch[],
  cue: Stretch,
  stretch: (place: Place) => Stretch,
): Stretch | null {
  if (!claim.speaker) return null;
  const actor = card.actors.find((a) =>
    [a.name, ...a.aliases].some((name) => name.toLowerCase() === claim.speaker!.toLowerCase()),
  );
  const own = [claim.speaker, ...(actor ? [actor.name, ...actor.aliases, ...actor.roles] : [])];
  const heads = own.flatMap((name) => {
    const head = /([a-z][a-z-]{3,})(?=\s(?:of|for|from|at|in|with)\s|$|,)/.exec(name)?.[1];
    return head ? [`the ${head}`, `The ${head}`] : [];
  });
  const forms = [...new Set([...own.flatMap(flips), ...heads, ...subjects.flatMap(flips)])];
  let best: Stretch | null = null;
  let bestCost = 30;
  for (const form of forms.sort((a, b) => b.length - a.length))
    for (const place of placesOf(text, form)) {
      const there = stretch(place);
      if (words[there.first]!.sentence !== words[cue.first]!.sentence) continue;
      const inside = [...content, cue].some((s) => there.first <= s.last && there.last >= s.first);
      const pronoun = subjects.includes(form.toLowerCase());
      const gap = there.last < cue.first ? cue.first - there.last : there.first - cue.last;
      if (inside || (pronoun && gap > 6)) continue;
      const cost = gap + (pronoun ? 1.5 : 0) - (place.end - place.start) / 200;
      if (cost < bestCost) {
        bestCost = cost;
        best = there;
      }
    }
  return best;
}
