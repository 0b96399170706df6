// A draft of nothing but its content.
import type { Draft } from '../../../src/analysis/claims/draft.ts';
import type { Stretch } from '../../../src/analysis/claims/reading.ts';

export const draftOf = (...content: Stretch[]): Draft => ({
  content,
  source: null,
  cue: null,
  lemma: '',
  stance: 'states',
  negated: false,
  rule: '',
  floating: false,
  sourceless: false,
});
