// Words of a page in the popup, the panel and the files that are saved: text everywhere, mark-up and formulas nowhere.
// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Card } from '../../src/article.ts';
import { CardView } from '../../src/card/card.tsx';
import { cardAsCsv } from '../../src/card/save-csv.ts';
import { cardAsMarkdown } from '../../src/card/save-markdown.ts';
import { english } from '../card/english.ts';
import { card } from '../card/story.ts';

const evil = '"><img src=x onerror="alert(1)"><script>alert(1)</script>';

/** Every text of the card with mark-up in it; the offsets stay as they are. */
const spoiled = (words: string): Card => ({
  ...card,
  article: {
    ...card.article,
    headline: words,
    standfirst: words,
    byline: [words],
    publisher: words,
    section: words,
    published: words,
    url: `javascript:alert(${JSON.stringify(words)})`,
  },
  summary: card.summary.map((line) => ({ ...line, text: words })),
  actors: card.actors.map((actor) => ({ ...actor, name: words, aliases: [words], role: words })),
  claims: card.claims.map((claim) => ({ ...claim, speaker: words, cue: words, text: [words] })),
  figures: card.figures.map((figure) => ({
    ...figure,
    text: words,
    unit: words,
    counts: words,
    by: words,
    asOf: words,
  })),
  dates: card.dates.map((date) => ({ ...date, text: words })),
  timeline: card.timeline.map((event) => ({ ...event, text: words })),
});

afterEach(() => render(null, document.body));

test.each([null, () => undefined])('a card shows mark-up as text, and no script address', (onShow) => {
  act(() =>
    render(
      <CardView card={spoiled(evil)} face={english} actions={{ onShow, onMark: null, onCopy: null }} />,
      document.body,
    ),
  );
  expect(document.body.textContent).toContain(evil);
  expect(document.querySelectorAll('script, img, iframe, object, embed').length).toBe(0);
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/);
      expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
    }
});

test.each([
  '=HYPERLINK("http://x.example";"y")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '=cmd|’/c calc’!A1',
])('a spreadsheet gets %j as text', (formula) => {
  const cells = [...cardAsCsv(spoiled(formula)).matchAll(/(?:^|,|\r\n)("(?:[^"]|"")*"|[^,\r\n]*)/g)].map((match) =>
    match[1]!.replace(/^"|"$/g, '').replaceAll('""', '"'),
  );
  expect(cells.some((cell) => cell.includes(formula.trim()))).toBe(true);
  for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+@\t\r]|^\s*-(?!\d+(?:\.\d+)?$)/);
});

test.each([
  '](javascript:alert(1)) [x](javascript:y)',
  '<script>alert(1)</script>',
  '\n# Heading\n\n- list',
  '![x](http://x.example/y)',
  '`code` **bold** _it_ | a | b |',
])('Markdown gets %j as text', (words) => {
  const text = cardAsMarkdown(english, spoiled(words)).replace(/\\./g, '');
  expect(text).not.toMatch(/\]\(\s*javascript/i);
  expect(text).not.toMatch(/<script/i);
  expect(text).not.toMatch(/!\[/);
  expect(text.split('\n').filter((line) => line === '# Heading' || line === '- list')).toEqual([]);
});
