// Words that every JavaScript object has as a property are ordinary words in an article: no table may be asked for them blindly.
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { openAnalyser } from '../../src/command/analyser.ts';
import { textArticle } from '../../src/command/text-article.ts';

const words = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  '__proto__',
  '__defineGetter__',
];

test.each(words)('an article about "%s" gets a card', (word) => {
  const Word = word[0]!.toUpperCase() + word.slice(1);
  const text = [
    `The ${word} said on Monday that 40 ${word} were built, up 3 ${word} from ${word} 2015.`,
    `Anna Reed, a ${word}, accused the ${word} of the ${Word} Ministry of fraud. The ${word} denied the ${word}.`,
    `“We ${word} the ${word},” ${Word} ${word}ed. ${word} ${word} told the ${word} it cost $5 ${word} last ${word}.`,
    `At least 12 ${word} and ${word} hundred ${word} died, according to the Afghan ${word}, the ${word} warned in ${word}.`,
    `${word}, the ${Word} of ${word}, has ${word} million ${word} per ${word} and a ${word} of 9 in ten ${word}.`,
  ].join('\n');
  const card = analyse(textArticle(text, { published: '2024-05-03' }), openAnalyser());
  expect(card.figures.every(({ value, unit }) => Number.isFinite(value) && typeof (unit ?? '') === 'string')).toBe(
    true,
  );
  expect(
    card.claims.every(({ speaker, stance }) => typeof (speaker ?? '') === 'string' && typeof stance === 'string'),
  ).toBe(true);
  expect(JSON.stringify(card)).not.toContain('[native code]');
});
