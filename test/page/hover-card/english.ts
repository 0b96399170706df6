// English words for the tests of the hover card: the key itself, followed by its values.
import type { PageFace } from '../../../src/page/hover-card/words.ts';

export const face: PageFace = {
  locale: 'en',
  words: (key, ...values) => [key, ...values].join(' | '),
};
