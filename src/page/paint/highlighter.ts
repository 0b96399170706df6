// The browser's highlight registry and our style sheet: the only place that touches either. The page's elements stay as they are.
import { highlightRules } from './style-sheet.ts';

export type Highlighter = {
  /** Replaces what is painted under `name`. Of overlapping highlights the higher `priority` is on top. */
  readonly show: (name: string, ranges: readonly Range[], priority: number) => void;
  readonly hide: (name: string) => void;
  /** Takes everything off, the style sheet included. */
  readonly clear: () => void;
};

export function createHighlighter(page: Document): Highlighter {
  const names = new Set<string>();
  let sheet: CSSStyleSheet | null = null;

  const dress = (): void => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(highlightRules());
    }
    // A page script may have replaced the list since.
    if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  };

  const hide = (name: string): void => {
    CSS.highlights.delete(name);
    names.delete(name);
  };

  return {
    show: (name, ranges, priority) => {
      if (ranges.length === 0) return hide(name);
      dress();
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
