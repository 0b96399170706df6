// What every part of a card may need: the interface's words, the article it stands on, and what the surface can do.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article, Span } from '../article.ts';
import type { Interface } from './words.ts';

export type Actions = {
  /** Scrolls the page to the span and flashes it; null where the page is not open (library). */
  readonly onShow: ((span: Span) => void) | null;
  /** Marks the span in the page while a line is hovered or focused; null ends it. */
  readonly onMark: ((span: Span | null) => void) | null;
  /** Puts a text on the clipboard; null where that cannot be done. */
  readonly onCopy: ((text: string) => void) | null;
};

/** Rank of the headline's heading: the card may stand within a page that has headings of its own. */
export type Level = 1 | 2 | 3;

export type Surroundings = Interface & Actions & { readonly article: Article; readonly level: Level };

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('a part of the card stands outside of <CardView>');
  return surroundings;
}
