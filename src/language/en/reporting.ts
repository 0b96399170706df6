// Who reports how, in English: the parts in one.
import type { ReportingWords } from '../reporting-words.ts';
import * as around from './attribution.ts';
import { clauses } from './clause-words.ts';
import * as verbs from './reporting-verbs.ts';

export const reporting: ReportingWords = {
  ...verbs,
  ...around,
  clauses,
  always: ['said', 'says', 'told', 'tells', 'wrote', 'writes', 'tweeted', 'added', 'adds'],
};
