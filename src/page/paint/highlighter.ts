// The browser's highlight registry and our style sheet: the only place that touches either. The page's elements stay as they are.
import type { Shades } from './shades.ts';
import { highlightRules } from './style-sheet.ts';

export type Highlighter = {
  /** In which colours; to be called before the first `show`. */
  readonly dress: (shades: Shades) => void;
  /** Replaces what is painted under `name`. Of overlapping highlights the higher `priority` is on top. */
  readonly show: (name: string, ranges: readonly Range[], priority: number) => void;
  readonly hide: (name: string) => void;
  /** Takes everything off, the style sheet included. */
  readonly clear: () => void;
};

export function createHighlighter(page: Document): Highlighter {
  const names = new Set<string>();
  let sheet: CSSStyleSheet | null = null;
  let rules = '';

  const wear = (): void => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
    }
    // A page script may have replaced the list since.
    if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  };

  const hide = (name: string): void => {
    CSS.highlights.delete(name);
    names.delete(name);
  };

  return {
    dress: (shades) => {
      const next = highlightRules(shades);
      if (next !== rules) sheet?.replaceSync(next);
      rules = next;
    },
    show: (name, ranges, priority) => {
      if (ranges.length === 0) return hide(name);
      wear();
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
      names.add(name);
    },
    hide,
    clear: () => {
      for (const name of [...names]) hide(name);
      if (sheet) page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
