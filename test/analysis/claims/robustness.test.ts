// Whatever the text: no exception, spans that hold, time that grows with the length.
import { describe, expect, test } from 'vitest';
import { claimsIn } from './reading-of.ts';

const odd: Readonly<Record<string, string>> = {
  'nothing but marks': "“”‘’«»\"''``—–…",
  'marks that never match': '" \' “ “ “ said ” " \' \' ” told " that',
  'cues without words around': 'said. told: accused of; according to, according to.',
  'a lone surrogate and control characters': 'He said \ud800 that \u0007 it was \u0000 over.',
  'other scripts': 'Он сказал: «Мы готовы». 彼は「はい」と言った。',
  'one word': 'said',
  'only a headline': '# Minister: ',
  'nested deep': '"He said \'she said "they said \'no\'"\'," Lee said.',
};

describe('any text', () => {
  test.each(Object.entries(odd))('%s', (_, text) => {
    const written = text.replace(/^# /, '');
    for (const claim of claimsIn(text)) {
      expect(claim.spans.length).toBe(claim.text.length);
      claim.spans.forEach(({ start, end }, i) => {
        expect(start).toBeLessThan(end);
        expect(written.slice(start, end)).toBe(claim.text[i]);
      });
      expect(claim.confidence).toBeGreaterThan(0);
      expect(claim.confidence).toBeLessThanOrEqual(1);
    }
  });

  test.each([
    ['a sentence without an end', 'the mayor said the road was shut and '],
    ['cues alone', 'said that he told her '],
    ['opening marks', '"He said '],
    ['commas', 'Lee, a clerk, '],
  ])('takes time that grows with the length: %s', (_, piece) => {
    // The least of three: what else the machine does only ever adds.
    const cost = (times: number): number => {
      const text = piece.repeat(times);
      claimsIn(text);
      const once = (): number => {
        const start = process.cpuUsage();
        claimsIn(text);
        const { user, system } = process.cpuUsage(start);
        return user + system;
      };
      return Math.min(once(), once(), once());
    };
    // Four times the text may take four times as long, with room for a noisy machine; quadratic work would take sixteen.
    expect(cost(600)).toBeLessThan(10 * cost(150) + 50_000);
  });
});
