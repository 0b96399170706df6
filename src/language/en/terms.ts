import type { TermWords } from '../terms.ts';

export const terms: TermWords = {
  plurals: [
    { from: 'ies', to: 'y', longerThan: 4 },
    { from: 's', to: '', longerThan: 3 },
  ],
  noPlural: ['ss', 'us', 'is'],
};
