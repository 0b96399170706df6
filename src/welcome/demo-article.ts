// The made-up article of the welcome page; text as a page would have it, blocks found in it.
import type { Article, Block, BlockType } from '../article.ts';

const parts: readonly (readonly [BlockType, string])[] = [
  ['headline', 'Ferry operator denies skipping checks after 14 hurt at Tarn Harbour'],
  [
    'paragraph',
    'TARN HARBOUR, March 4 - Fourteen passengers were injured, three of them seriously, when the ferry Lady Orla struck the harbour wall on Tuesday evening, the coastguard said.',
  ],
  [
    'paragraph',
    'Skyle Ferries denied that it had skipped a safety check on the vessel. "The Lady Orla was inspected on Monday and passed without a remark," said Hanna Brock, the chief executive of Skyle Ferries.',
  ],
  [
    'paragraph',
    'The seafarers’ union alleged that Skyle Ferries had skipped a safety check to keep to its timetable. “We warned the company about these engines twice,” union secretary Piet Larsen told reporters.',
  ],
  [
    'paragraph',
    'About 180 people were on board, according to the port authority. At least 40 of them were treated for shock at St Bride hospital, the hospital said.',
  ],
  [
    'paragraph',
    'Transport minister Ada Fenwick ordered an inquiry and promised that its findings would be published by June. She declined to say whether other ships of the company would be taken out of service.',
  ],
  [
    'paragraph',
    'Skyle Ferries carried 1.2 million passengers in 2025, up 8% from the year before. Repairs to the wall will cost up to £3 million, the port authority expects.',
  ],
  [
    'paragraph',
    'Larsen called the collision "an accident with a timetable". The last serious one at Tarn Harbour was in November 2011, when two sailors died.',
  ],
];

function layOut(): { readonly text: string; readonly blocks: readonly Block[] } {
  let text = '';
  const blocks = parts.map(([type, words]) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? words : `${text}\n${words}`;
    return { type, start, end: start + words.length };
  });
  return { text, blocks };
}

const { text, blocks } = layOut();

export const demoArticle: Article = {
  isArticle: true,
  kind: 'article',
  headline: parts[0]![1],
  standfirst: null,
  byline: ['Ruth Amsel'],
  published: '2026-03-04T07:30:00+00:00',
  modified: null,
  publisher: 'The Tarn Gazette',
  language: 'en',
  section: null,
  url: null,
  words: text.split(/\s+/).length,
  cutOff: false,
  from: { headline: 'given', byline: 'given', published: 'given', publisher: 'given', language: 'given' },
  text,
  blocks,
  because: ['demo'],
};
