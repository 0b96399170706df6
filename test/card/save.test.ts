import { expect, test } from 'vitest';
import type { Card } from '../../src/article.ts';
import { quotation } from '../../src/card/quotation.ts';
import { cardAsFile } from '../../src/card/save.ts';
import { cardAsCsv } from '../../src/card/save-csv.ts';
import { cardAsMarkdown } from '../../src/card/save-markdown.ts';
import { english } from './english.ts';
import { article, card, nth } from './story.ts';

test('a line is copied with speaker, headline, outlet, date and the way to its place', () =>
  expect(
    quotation(english, article, { text: 'Every inspection', span: nth('Every inspection'), speaker: 'Tomas Rehn' }),
  ).toBe(
    '“Every inspection” — Tomas Rehn\n(Gate fails at Orrin Dam, three die as flood reaches Port Ellery, Ellery Courier, 18 Nov 2026, https://courier.example/region/orrin-dam-gate-fails#:~:text=Every%20inspection)',
  ));

test('Markdown has every line, each with its link', () => {
  const text = cardAsMarkdown(english, card);
  expect(text).toContain(
    '# Gate fails at Orrin Dam, three die as flood reaches Port Ellery\n\nEllery Courier · By Mara Quill and Jon Abara · 18 Nov 2026, 06:34 · <https://courier.example/region/orrin-dam-gate-fails>\n',
  );
  expect(text).toContain(
    '\n### Tomas Rehn\n\n- *says*: [“Every inspection since 2019 was passed without a fault”](https://',
  );
  expect(text).toContain('(organisation): the company that runs the dam\n');
  expect(text).toContain('- **[12%](');
  expect(text).toContain('of its gates were overdue for repair (as of Mar 2026)\n');
  expect(text.match(/^- /gm)).toHaveLength(3 + 7 + 14 + 7 + 4 + 3);
});

const hostile = (words: string): Card => ({
  ...card,
  article: { ...article, headline: words, publisher: words, byline: [words] },
  summary: [{ text: words, start: 0, end: 1 }],
  actors: [{ ...card.actors[0]!, name: words, role: words }],
  claims: [{ ...card.claims[0]!, speaker: words, speakerId: null, text: [words] }],
  figures: [{ ...card.figures[0]!, text: words, unit: words, counts: words, by: words }],
});

test('words of a page do not become markup in Markdown', () => {
  const text = cardAsMarkdown(english, hostile('](https://evil.example) <img src=x>\n\n# Owned `x`'));
  expect(text).not.toMatch(/(?<!\\)<img/);
  expect(text).not.toMatch(/^# Owned/m);
  expect(text).not.toMatch(/(?<!\\)\]\(https:\/\/evil/);
});

test('an address of the page cannot leave its link', () => {
  const text = cardAsMarkdown(english, {
    ...card,
    article: { ...article, url: 'https://a.example/x) [y](https://b.example' },
  });
  expect(text).not.toContain('](https://b.example');
});

test('CSV has one row a finding, quoted as RFC 4180 asks', () => {
  const lines = cardAsCsv(card).split('\r\n');
  expect(lines[0]).toBe('\ufeffkind,text,who,detail,value,high,unit,qualifier,counts,date,confidence,start,end,link');
  expect(lines).toHaveLength(1 + 3 + 10 + 14 + 7 + 4 + 1);
  expect(lines.find((line) => line.includes('nine minutes'))).toContain(
    '"the harbour district had ""perhaps nine minutes"" of warning",Ines Calder,states',
  );
  expect(lines.find((line) => line.startsWith('money'))).toContain(',30000000,45000000,USD,exactly,');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("https://evil.example")'])(
  'no cell of a page is a formula: %j',
  (words) => {
    const cells = [...cardAsCsv(hostile(words)).matchAll(/(?:^|[,\n])("(?:[^"]|"")*"|[^,\r\n"]*)/g)].map(
      (cell) => cell[1]!,
    );
    expect(cells.length).toBeGreaterThan(100);
    for (const cell of cells) expect(cell).not.toMatch(/^"?\s*[=+@\t\r-]/);
  },
);

test('files are named after date and headline, in any script, and never leave their folder', () => {
  expect(cardAsFile(english, card, 'csv').name).toBe(
    '2026-11-18-gate-fails-at-orrin-dam-three-die-as-flood-reaches-port-elle.csv',
  );
  const named = (headline: string) =>
    cardAsFile(english, { ...card, article: { ...article, headline, published: null } }, 'json').name;
  expect(named('../../etc/passwd')).toBe('etc-passwd.json');
  expect(named('बाँध का द्वार टूटा')).toBe('बाँध-का-द्वार-टूटा.json');
  expect(named('???')).toBe('ellery-courier.json');
});

test('JSON is the card itself', () => expect(JSON.parse(cardAsFile(english, card, 'json').content)).toEqual(card));
