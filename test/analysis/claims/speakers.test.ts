// Whom the claims of the rules are given to: the actor's id (or "-"), the words that name the speaker, and whether nobody can
// be found behind them. Actors are marked as in marked-actors.ts; a role stands behind " // ".
import { expect, test } from 'vitest';
import { claimsByRule } from '../../../src/analysis/claims/rules.ts';
import { resolveSpeakers, subjectOf } from '../../../src/analysis/claims/speaker.ts';
import { casesIn } from '../cases.ts';
import { markedActors } from './marked-actors.ts';
import { readingOf, saidIn } from './reading-of-rules.ts';
import { phrases } from './speakers/phrases.ts';
import { variants } from './speakers/variants.ts';
import { ways } from './speakers/ways.ts';

function speakersIn(line: string, around = (marked: string): string => marked): string[] {
  const [marked, ...given] = line.split(' // ');
  const roles = Object.fromEntries(given.map((role) => role.split(': ') as [string, string]));
  const { text, actors } = markedActors(around(marked!).replaceAll('\\n', '\n'), roles);
  const reading = readingOf(text);
  const drafts = claimsByRule(reading, { wide: true }).map((draft) => ({
    ...draft,
    source: draft.source && subjectOf(reading, draft.source),
  }));
  return resolveSpeakers(reading, drafts, actors).map((speaker) =>
    speaker
      ? `${speaker.actor?.id ?? '-'} ${saidIn(reading, speaker.phrase)}${speaker.anonymous ? ' anonymous' : ''}`
      : 'nobody',
  );
}

test.each([ways, variants, phrases].flatMap(casesIn))('$text', ({ text, expected }) => {
  expect(speakersIn(text)).toEqual(expected);
  // What stands before and behind changes nothing, nor does the last full stop.
  expect(speakersIn(text, (marked) => `It rained on. ${marked} Boats left.`)).toEqual(expected);
  expect(speakersIn(text, (marked) => marked.replace(/\.$/, ''))).toEqual(expected);
});
