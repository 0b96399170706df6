// Where a piece of metadata was found, in the interface's words.
import type { Origin } from '../article.ts';
import type { WordKey } from './words.ts';

export const origins: Readonly<Record<Origin, WordKey>> = {
  'json-ld': 'origin_page_data',
  meta: 'origin_page_data',
  visible: 'origin_visible',
  url: 'origin_url',
  given: 'origin_given',
};
