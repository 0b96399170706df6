// Whatever the text: no exception, spans inside the text, time linear in its length.
import { expect, test } from 'vitest';
import { figuresOf, momentsOf } from './sample.ts';

const nasty: readonly string[] = [
  '',
  '$',
  '$$$$ 1,1,1,1,1,1 ... ,,, 1.1.1.1',
  '1,11,11,11,11,11,11,11,11,11,11',
  `${'9'.repeat(400)} people`,
  'one two three four five six seven eight nine ten eleven',
  '½ of ⅓ and 3½ million ² ³',
  'a hundred hundred thousand million billion trillion dozen',
  '\u0000\ud800 12 men \udfff',
  '12 רכבות ו-30 אנשים נפצעו',
  'May May May March 99 of of of',
  'from $1 to to to $2 to $3 to €4',
  '(((((( 12 ,,,,, 13 )))))))',
  '0 00 000 0.0 .0. -0 −0 +0%',
];

test.each(nasty)('%j', (text) => {
  for (const { start, end, text: words, value } of figuresOf(text)) {
    expect(text.slice(start, end)).toBe(words);
    expect(Number.isFinite(value)).toBe(true);
  }
  for (const { start, end, text: words } of momentsOf(text)) expect(text.slice(start, end)).toBe(words);
});

test.each([
  'In 2019 some 1,200 of the 3,400 workers at the mill were paid $40 a day, up from $38. ',
  '1,1,1,1,1,1,1,1,1,1,',
  'one two and a half million ',
  'May 5 to May 6, last week, ',
  'the number of the number of 12 of 13 of ',
])(
  'time grows with the length: %j',
  (piece) => {
    const cpu = (times: number): number => {
      const text = piece.repeat(times);
      let least = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const before = process.cpuUsage().user;
        figuresOf(text);
        least = Math.min(least, process.cpuUsage().user - before);
      }
      return least;
    };
    figuresOf(piece.repeat(120));
    const [short, long] = [cpu(60), cpu(240)];
    // four times the text; a quadratic step would cost sixteen times as much
    expect(long).toBeLessThan(12 * Math.max(short, 6000));
  },
  30_000,
);
