// A card with a finding of every kind and every nullable field both ways, for tests of how cards are stored.
import type { Card, Quoted, Span } from '../../src/article.ts';
import { sampleCard } from './sample-card.ts';

const body =
  'Mayor Ida Kerrin said the dam would hold. “It will not break,” she said. At least 40 homes in Osla were flooded on Monday, police said. Tor Malm denied it.';

export function fullCard(url: string | null): Card {
  const card = sampleCard(url, 'Dam at Osla holds, “for now”', body);
  const { text } = card.article;
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const quoted = (words: string): Quoted => ({ text: words, ...span(words) });
  const rest = { references: [], confidence: 0.9, because: 'name' };
  const said = { anonymous: false, stance: 'states', negated: false, disputedBy: [], because: 'cue' } as const;
  const counted = { high: null, change: null, kind: 'count', outcome: null, asOf: null, asOfSpan: null } as const;
  return {
    ...card,
    summary: [quoted('Mayor Ida Kerrin said the dam would hold.')],
    actors: [
      {
        id: 'a2',
        name: 'Ida Kerrin',
        kind: 'person',
        aliases: ['Ida Kerrin'],
        role: 'Mayor',
        roleSpan: span('Mayor'),
        key: true,
        mentions: [span('Ida Kerrin')],
        ...rest,
        references: [span('she')],
      },
      {
        id: 'a10',
        name: 'Tor Malm',
        kind: 'person',
        aliases: ['Tor Malm', 'Malm'],
        role: null,
        roleSpan: null,
        key: false,
        mentions: [span('Tor Malm'), span('Malm')],
        ...rest,
      },
    ],
    claims: [
      {
        id: 'claim-1',
        speaker: 'Ida Kerrin',
        speakerId: 'a2',
        speakerSpan: span('Ida Kerrin'),
        cue: 'said',
        cueSpan: span('said'),
        form: 'indirect',
        text: ['the dam would hold'],
        spans: [span('the dam would hold')],
        confidence: 0.93,
        ...said,
      },
      {
        id: 'claim-2',
        speaker: null,
        speakerId: null,
        speakerSpan: null,
        cue: null,
        cueSpan: null,
        form: 'direct',
        text: ['It will not', 'break'],
        spans: [span('It will not'), span('break')],
        confidence: 0.5,
        ...said,
      },
    ],
    figures: [
      {
        id: 'f1',
        ...quoted('At least 40 homes'),
        value: 40,
        unit: 'homes',
        qualifier: '>=',
        counts: 'homes in Osla were flooded',
        countsSpans: [span('homes in Osla were flooded')],
        scope: { places: [quoted('Osla')], subgroup: null, counting: null },
        by: 'police',
        bySpan: span('police'),
        confidence: 0.8,
        because: 'number',
        ...counted,
      },
    ],
    dates: [{ ...quoted('Monday'), iso: '2026-03-02', until: null, precision: 'day', because: 'weekday' }],
    timeline: [{ ...quoted('Tor Malm denied it.'), iso: '2026-03-02', precision: 'day', date: span('Monday') }],
  };
}
