// Six stories of several outlets over several days, and articles on the same actors that belong to none: read by the whole
// analysis, linked and compared as the background does it. Each article sees those that were published before it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Card } from '../../src/article.ts';
import { textArticle } from '../../src/command/text-article.ts';
import { contextOf, linksOf } from '../../src/context/context-of.ts';
import { disputedClaims } from '../../src/context/disputed.ts';
import { fullNames } from '../../src/context/full-names.ts';
import { comparedOf, type Linked } from '../../src/context/reading.ts';
import type { Context } from '../../src/context/statement.ts';
import { type Trace, traceOf } from '../../src/context/trace.ts';
import { english } from '../../src/language/en/index.ts';
import { trainedParts, type Weights } from '../../src/language/language.ts';
import { frequencies } from './card-of.ts';

type Story = {
  readonly articles: readonly {
    readonly name: string;
    readonly outlet: string;
    readonly published: string;
    readonly text: string;
  }[];
};
type Read = { readonly key: string; readonly card: Card; readonly trace: Trace };

const folder = join(import.meta.dirname, 'stories');
const trained = join(import.meta.dirname, '../../src/language/en/trained');
const weights = Object.fromEntries(
  trainedParts.map((part) => [part, readFileSync(join(trained, `${part}.bin`))]),
) as unknown as Weights;

const all: readonly Read[] = readdirSync(folder).flatMap((file) => {
  const story = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Story;
  return story.articles.map(({ name, outlet, published, text }) => {
    const article = { ...textArticle(text, { published }), publisher: outlet };
    const trace = traceOf(article, { words: english.terms, frequencies });
    return {
      key: `${file.replace('.json', '')}/${name}`,
      card: analyse(article, { language: english, weights }),
      trace,
    };
  });
});
const cards = new Map(all.map(({ key, card }) => [key, card]));

function contextAt(key: string): Context {
  const here = all.find((one) => one.key === key)!;
  const before = all.filter(({ card }) => card.article.published! < here.card.article.published!);
  const candidates = before.map(({ key, card: { article }, trace }) => ({
    earlier: {
      key,
      url: null,
      outlet: article.publisher!,
      headline: article.headline,
      published: article.published,
      firstRead: 0,
    },
    trace,
  }));
  return contextOf(
    here.card,
    { links: linksOf(here.trace, candidates), cards, before: undefined },
    english,
    frequencies,
  );
}

/** For the statements that are not shown yet (proven.ts). */
function compared(key: string) {
  const linked: Linked[] = contextAt(key).links.map((link) => ({
    ...comparedOf(cards.get(link.earlier.key)!, link.earlier.key, link.earlier.outlet, english.terms),
    link,
  }));
  return { here: comparedOf(cards.get(key)!, null, '', english.terms), linked };
}
const disputes = (key: string) => disputedClaims(compared(key).here, compared(key).linked, english.terms, frequencies);
const names = (key: string) => fullNames(compared(key).here, compared(key).linked, english.terms);

const linked = (key: string) => contextAt(key).links.map(({ earlier, relation }) => `${earlier.key} ${relation}`);
const series = (key: string) =>
  contextAt(key).moved.map(
    ({ course, readings }) => `${course}: ${readings.map(({ value, day }) => `${value} on ${day}`).join(', ')}`,
  );

describe('links', () => {
  test('lead to the same story and to nothing else', () => {
    for (const { key } of all)
      for (const { earlier } of contextAt(key).links)
        expect(`${key} → ${earlier.key.split('/')[0]}`).toBe(`${key} → ${key.split('/')[0]}`);
  });

  test('articles on the same actors that belong to no story have none', () => {
    for (const { key } of all.filter((one) => one.key.startsWith('elsewhere/'))) expect(linked(key)).toEqual([]);
  });

  test('find every earlier article of a story', () => {
    expect(
      linked('ferry/third-day')
        .map((link) => link.split(' ')[0])
        .sort(),
    ).toEqual(['ferry/copy', 'ferry/second-day', 'ferry/wire']);
    expect(linked('wildfire/fourth')).toHaveLength(3);
    expect(linked('election/bare')).toHaveLength(2);
    expect(linked('trial/third-day')).toHaveLength(2);
  });

  test('tell a copy from another report', () => {
    expect(linked('ferry/copy')).toEqual(['ferry/wire same-text']);
    expect(linked('ferry/second-day').sort()).toEqual(['ferry/copy same-event', 'ferry/wire same-event']);
    expect(linked('plant/denied')).not.toContain('plant/corrected same-text');
  });
});

describe('figures', () => {
  test('that rose are told in order of days, a copy once', () => {
    expect(series('ferry/third-day')).toEqual(['rose: 9 on 2026-03-02, 14 on 2026-03-03, 17 on 2026-03-04']);
    expect(series('wildfire/fourth')).toContain('rose: 3 on 2026-08-04, 5 on 2026-08-05, 7 on 2026-08-07');
  });

  test('that were corrected are given as, with both sources', () => {
    expect(series('plant/corrected')).toEqual(['given-as: 22 on 2026-04-13, 13 on 2026-04-14']);
    const [moved] = contextAt('plant/corrected').moved;
    expect(moved?.readings.map(({ outlet }) => outlet)).toEqual(['Lund Courier', 'Tarn Wire']);
    expect(moved?.readings[0]?.evidence.text).toContain('Twenty-two people were killed');
  });
});

describe('people', () => {
  test('two of one surname are kept apart: a bare name stays bare', () => {
    expect(names('election/bare')).toEqual([]);
  });

  test('who comes in later is new, who is left out is told from the other side', () => {
    expect(contextAt('wildfire/third').newHere.map(({ text }) => text)).toEqual(['Rafael Quintana']);
    expect(contextAt('wildfire/fourth').onlyElsewhere.map(({ text }) => text)).toContain('Rafael Quintana');
  });
});

describe('claims', () => {
  test('that are denied in another article are shown with the denial', () => {
    expect(disputes('plant/denied')).toMatchObject([
      { denies: 'here', speaker: 'Halvorsen Coatings', there: { key: 'plant/corrected' } },
    ]);
    expect(disputes('merger/denial')[0]).toMatchObject({
      denies: 'here',
      speaker: 'Nordkreds',
      there: { key: 'merger/union' },
    });
  });

  test('nobody is said to dispute where nobody denies', () => {
    for (const { key } of all.filter((one) => !/^(?:plant\/denied|merger\/denial)$/.test(one.key)))
      expect(disputes(key)).toEqual([]);
  });
});

test('every quoted sentence stands in its article', () => {
  for (const { key, card } of all) {
    const { moved, newHere, onlyElsewhere } = contextAt(key);
    const quoted = [
      ...moved.flatMap(({ readings }) => readings.map(({ evidence }) => evidence)),
      ...disputes(key).flatMap(({ here, there }) => [here, there]),
      ...[...newHere, ...onlyElsewhere].map(({ evidence }) => evidence),
    ];
    for (const { start, end, text, key: of } of quoted)
      expect((of === null ? card : cards.get(of)!).article.text.slice(start, end)).toBe(text);
  }
});
