// The one element that Nutgraf adds to a page: a closed shadow root, out of reach of the page's styles and scripts.
import type { Shades } from '../paint/shades.ts';
import { shadowRules } from './style-sheet.ts';

export type Host = {
  /** Puts the element back where a page script has removed it. */
  readonly attach: () => void;
  readonly dress: (shades: Shades) => void;
  readonly root: ShadowRoot;
  readonly remove: () => void;
};

export function createHost(page: Document, language: string): Host {
  // No known tag: a page's own rules for `div` or `section` pass it by.
  const element = page.createElement('ng-host');
  element.lang = language;
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  // What happens on our own surface is no business of the page's shortcuts and click trackers.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
    root.addEventListener(type, (event) => event.stopPropagation());
  return {
    root,
    dress: (shades) => sheet.replaceSync(shadowRules(shades)),
    attach: () => {
      // Outside of the body: rules such as `body > :last-child` keep their meaning.
      if (!element.isConnected) page.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}

type Attributes = Readonly<Record<string, string>>;

/** An element with text or children; text is never markup. */
export function build(
  page: Document,
  tag: string,
  attributes: Attributes,
  ...content: readonly (string | Node)[]
): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** A button that answers to a person only: a page cannot press it by an event of its own making. */
export function button(page: Document, attributes: Attributes, label: string | Node, press: () => void): HTMLElement {
  const element = build(page, 'button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return element;
}
