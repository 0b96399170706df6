// One line of the card: its words lead to their place in the article; hovering marks the place; beside it, a button copies.
import type { ComponentChildren, JSX } from 'preact';
import type { Span } from '../article.ts';
import { sourceLink } from './fragments.ts';
import { Icon } from './icons.tsx';
import { useSurroundings } from './surroundings.ts';

type PlaceProps = {
  readonly span: Span;
  readonly class?: string;
  readonly label?: string;
  /** Language of the words, where they are the article's. */
  readonly lang?: string | null;
  readonly children: ComponentChildren;
};

/**
 * Words that stand for a span: a button where the surface can show the place in the page at hand, else a link with a text
 * fragment. No link beside the page: Chromium connects to a link's host as soon as the mouse goes down on it, and reading
 * must tell the outlet nothing.
 */
export function Place({ span, class: name = '', label, lang, children }: PlaceProps): JSX.Element {
  const { article, onShow, onMark } = useSurroundings();
  const href = onShow ? null : sourceLink(article, span);
  const mark = {
    onMouseEnter: () => onMark?.(span),
    onMouseLeave: () => onMark?.(null),
    onFocus: () => onMark?.(span),
    onBlur: () => onMark?.(null),
  };
  // Words of the article run in their own direction, whatever the interface's.
  const own = lang ? ({ lang, dir: 'auto' } as const) : {};
  const attributes = { class: `place ${name}`, 'aria-label': label, ...own, ...mark };
  if (href === null)
    return (
      <button type="button" {...attributes} onClick={() => onShow?.(span)}>
        {children}
      </button>
    );
  return (
    <a {...attributes} href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** Copies `text`; nothing where the surface has no clipboard. */
export function CopyButton({ text }: { readonly text: () => string }): JSX.Element | null {
  const { words, onCopy } = useSurroundings();
  if (!onCopy) return null;
  return (
    <button
      type="button"
      class="copy"
      title={words('copy_line')}
      aria-label={words('copy_line')}
      onClick={() => onCopy(text())}
    >
      <Icon name="copy" />
    </button>
  );
}
