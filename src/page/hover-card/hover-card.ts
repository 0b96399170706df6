// The card beside the words: a tooltip under the pointer, a small dialog on the walk by keyboard.
import type { Card } from '../../article.ts';
import type { Located } from '../paint/located.ts';
import { type Description, describe } from './describe.ts';
import { build, button, type Host } from './host.ts';
import { lineBox, placeCard } from './place.ts';
import type { PageFace } from './words.ts';

export type Walk = { readonly index: number; readonly total: number; readonly go: (step: 1 | -1) => void };

export type HoverCard = {
  /** `located`: what is under the pointer, narrowest first. Replaces what was shown. */
  readonly show: (
    card: Card,
    located: readonly Located[],
    point: { readonly x: number; readonly y: number } | null,
  ) => void;
  /** Shows one finding, takes the focus, and gives it back when it is closed. */
  readonly visit: (card: Card, located: Located, walk: Walk) => void;
  /** Stands beside its words again after the page has scrolled. */
  readonly follow: () => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  readonly isWalk: () => boolean;
  /** Whether the pointer is on the card itself. */
  readonly holdsPointer: () => boolean;
};

/** More would cover the text that is being read. */
const most = 2;

export function createHoverCard(page: Document, host: Host, face: PageFace, onClose: () => void): HoverCard {
  let element: HTMLElement | null = null;
  let shown: { readonly range: Range; readonly point: { readonly x: number; readonly y: number } | null } | null = null;
  let isWalk = false;
  let holdsPointer = false;
  let focusBefore: Element | null = null;

  const finding = ({ kind, label, title, lines }: Description): HTMLElement =>
    build(
      page,
      'div',
      { class: `finding ${kind}` },
      build(page, 'p', { class: 'label' }, build(page, 'span', { class: 'sign' }, label)),
      build(page, 'p', { class: 'title', dir: 'auto' }, title),
      ...lines.map(({ text, quiet }) => build(page, 'p', { class: quiet ? 'quiet' : 'line', dir: 'auto' }, text)),
    );

  const place = (): void => {
    if (!element || !shown) return;
    const { width, height } = element.getBoundingClientRect();
    const view = page.documentElement;
    const { left, top } = placeCard(
      lineBox(shown.range, shown.point),
      { width, height },
      { width: view.clientWidth, height: page.defaultView?.innerHeight ?? view.clientHeight },
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  };

  const put = (next: HTMLElement, range: Range, point: { readonly x: number; readonly y: number } | null): void => {
    element?.remove();
    holdsPointer = false;
    element = next;
    shown = { range, point };
    next.addEventListener('pointerenter', () => {
      holdsPointer = true;
    });
    next.addEventListener('pointerleave', () => {
      holdsPointer = false;
      if (!isWalk) hide();
    });
    host.attach();
    host.root.append(next);
    place();
  };

  const hide = (): void => {
    if (!element) return;
    element.remove();
    element = null;
    shown = null;
    holdsPointer = false;
    if (isWalk && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    focusBefore = null;
    isWalk = false;
    onClose();
  };

  return {
    show: (card, located, point) => {
      const [first] = located;
      if (!first) return;
      const findings = located.slice(0, most).map((one) => finding(describe(one.finding, card, face, true)));
      put(build(page, 'div', { class: 'card', role: 'tooltip' }, ...findings), first.range, point);
    },
    visit: (card, located, { index, total, go }) => {
      const number = (value: number): string => new Intl.NumberFormat(face.locale).format(value);
      const description = describe(located.finding, card, face, false);
      const step = (key: 'page_previous' | 'page_next', sign: string, by: 1 | -1): HTMLElement =>
        button(page, { 'aria-label': face.words(key), title: face.words(key) }, sign, () => go(by));
      const dialog = build(
        page,
        'div',
        { class: 'card', role: 'dialog', tabindex: '-1', 'aria-label': `${description.label}: ${description.title}` },
        finding(description),
        build(
          page,
          'div',
          { class: 'walk' },
          step('page_previous', '‹', -1),
          build(page, 'span', { class: 'place' }, face.words('page_place_of', number(index + 1), number(total))),
          step('page_next', '›', 1),
          button(page, { 'aria-label': face.words('page_close'), title: face.words('page_close') }, '×', hide),
        ),
      );
      dialog.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') hide();
        else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') go(1);
        else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') go(-1);
        else return;
        event.preventDefault();
      });
      if (!isWalk) focusBefore = page.activeElement;
      isWalk = true;
      put(dialog, located.range, null);
      dialog.focus({ preventScroll: true });
    },
    follow: place,
    hide,
    isOpen: () => element !== null,
    isWalk: () => isWalk,
    holdsPointer: () => holdsPointer,
  };
}
