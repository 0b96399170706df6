// Noun phrases on given parts of speech; singulars, plurals and nouns for human beings.
import { expect, test } from 'vitest';
import { isHuman, isPlural, phraseFrom, singularOf } from '../../../src/analysis/figures/phrases.ts';
import { english } from '../../../src/language/en/index.ts';
import { casesIn } from '../cases.ts';
import { taggedDoc, wordsOf } from './tagged.ts';

const words = english.figures;

/** The phrase that begins behind the number; "-" where none does. */
const phrases = `
12/M miners/N left/V
  miners
12/M old/A miners/N left/V
  old miners
12/M high/A schools/N
  high schools
12/M high/N schools/N
  -
12/M deep/A pits/N
  deep pits
12/M older/A than/S
  -
12/M last/A boats/N
  -
12/M boat/N last/A May/P
  boat
12/M boat/N each/N+-/.+way/N bets/N
  boat
12/M last/A+-/.+gasp/N bets/N
  last-gasp bets
12/M grey/A+-/.+last/N bets/N
  grey-last bets
12/M larger/P boats/N
  -
12/M tender/A boats/N
  tender boats
12/M younger/A grey/A
  -
12/M younger/A grey/A men/N
  younger grey men
12/M younger/A painted/V
  -
12/M combined/P men/N
  combined men
12/M combined/A grey/A men/N
  combined grey men
12/M x-ray/N men/N
  x-ray men
12/M aged/V grey/A men/N
  aged grey men
12/M painting/V men/N
  painting men
12/M aged/V to/I men/N
  -
12/M aged/V up/I men/N
  -
12/M eden/N agedly/V men/N
  eden
12/M men/N+’s/N carts/N
  men
12/M ’s/N carts/N
  -
12/M boats/N aged/P men/N
  boats
12/M boats/N edgy/N men/N
  boats edgy men
12/M boats/N ages/N men/N
  boats ages men
12/M men/N big/A
  men
12/M men/N grey/A+-/.+eyed/V
  men
12/M man/N+-/.+eater/V
  man
12/M quite/R grey/A up/I
  -
12/M quite/R up/I men/N
  -
12/M man/N quite/R grey/A men/N
  man
12/M men/N Ana/P
  men
12/M man/N 5/M men/N
  man 5 men
12/M 5/M men/N
  -
12/M 5/M Ana/P
  5 Ana
12/M 5th/M Ana/P
  5th Ana
12/M five/M Ana/P
  -
12/M man/N Sail/V men/N
  man
12/M grey/A and/C big/A men/N
  grey and big men
12/M grey/N and/C big/A men/N
  grey
12/M grey/A andy/C big/A men/N
  -
12/M grey/A and/C big/N men/N
  -
12/M men/N and/C big/A men/N
  men
12/M man/N livestock/N in/I
  man livestock
12/M man/N lives/N as/S
  man
12/M man/N lives/N at/V
  man lives
12/M man/N outlives/N at/I
  man outlives
12/M men/N+-/.+kind/N
  men-kind
12/M man–kind/N men/N
  -
12/M grey/A miners/N left/V
  grey miners
12/M very/R grey/A miners/N left/V
  -
12/M very/R grey/N miners/N
  -
12/M newly/R painted/V homes/N
  newly painted homes
12/M newly/R painted/V up/I
  -
12/M quickly/R big/A up/I
  -
12/M painted/V homes/N left/V
  painted homes
12/M painted/V grey/A homes/N
  painted grey homes
12/M driving/V lessons/N
  driving lessons
12/M broken/V boats/N
  broken boats
12/M break/V boats/N
  -
12/M painted/V up/I boats/N
  -
12/M boats/N painted/V carts/N
  boats
12/M boat/N painted/V carts/N
  boat
12/M boats/N grey/A carts/N
  boats
12/M boat/N grey/A carts/N
  boat grey carts
12/M boats/N grey/A+-/.+fashioned/A carts/N
  boats
12/M boat/N builders/N
  boat builders
12/M boats/N builders/N
  boats builders
12/M officers/N Kim/P and/C
  officers
12/M officer/N Kim/P and/C
  officer Kim
12/M Officers/P Kim/P and/C
  Officers Kim
12/M people/N killed/N there/R
  people
12/M people/N sleeping/N there/R
  people
12/M people/N dead/N there/R
  people
12/M people/N age/N 5/M
  people
12/M person/N age/N 5/M
  person age
12/M People/P Killed/P there/R
  People Killed
12/M boats/N the/D carts/N
  boats
12/M boat/N each/D carts/N
  boat
12/M boat/N plain/A May/P
  boat plain May
12/M plain/A boats/N
  plain boats
12/M larger/A boats/N
  larger boats
12/M larger/A grey/A boats/N
  larger grey boats
12/M larger/A left/V
  -
12/M larger/N boats/N
  -
12/M combined/V boats/N
  combined boats
12/M combined/V left/V
  -
12/M boats/N combined/V left/V
  boats
12/M blue/N+-/.+way/N bets/N
  blue-way bets
12/M long/A+-/.+term/N loans/N
  long-term loans
12/M long/A+-/. loans/N
  -
12/M long/A -/.+loans/N
  -
12/M -/. loans/N
  -
12/M two/M+-/.+storey/N homes/N
  two-storey homes
12/M all/R+-/.+too/R+-/.+real/A fears/N
  -
12/M up/I+-/.+market/N homes/N
  up-market homes
12/M up/I market/N homes/N
  -
12/M AT/P &/C T/P shops/N
  AT & T shops
12/M &/C shops/N
  & shops
12/M digital/A and/C physical/A sales/N
  digital and physical sales
12/M digital/A or/C physical/A sales/N
  digital or physical sales
12/M digital/A and/C sales/N
  -
12/M digit/N and/C physical/A sales/N
  digit
12/M and/C physical/A sales/N
  -
12/M digital/A and/C
  -
12/M Echo/V devices/N
  Echo devices
12/M echo/V devices/N
  -
12/M Echo/V grey/A devices/N
  -
12/M boat/N Echo/V devices/N
  boat
12/M 737/M Max/P jets/N
  737 Max jets
12/M 737/M max/N jets/N
  -
12/M Model/P 3/M cars/N
  Model 3 cars
12/M Model/P three/M cars/N
  Model
12/M model/N 3/M cars/N
  model 3 cars
12/M Model/P 3/M left/V
  Model
12/M "/. boats/N
  -
12/M 's/T boats/N
  -
12/M boats/N 's/T carts/N
  boats
12/M boats/N ./. carts/N
  boats
12/M boats/N lives/N in/I
  boats
12/M boat/N lives/N in/I
  boat
12/M boat/N reports/N that/S
  boat
12/M boat/N claims/N that/S
  boat
12/M boat/N plans/N for/I
  boat
12/M boat/N works/N on/I
  boat
12/M boat/N lives/N left/V
  boat lives
12/M lives/N in/I
  lives
12/M boat/N hulls/N in/I
  boat hulls
12/M boat/N lives/N
  boat lives
12/M left/V
  -
12/M grey/A left/V
  -
12/M in/I boats/N
  -
12/M it/Z boats/N
  -
12/M grey/A grey/A grey/A grey/A grey/A grey/A grey/A boats/N
  grey grey grey grey grey grey grey boats
12/M grey/A grey/A grey/A grey/A grey/A grey/A grey/A grey/A boats/N
  -
12/M men/N+'s/N boats/N
  men
12/M U.S./P boats/N
  U.S. boats
12/M R2/P boats/N
  R2 boats
12/M boat/N deep/N men/N
  boat
12/M boat/N deep/N+-/.+sea/N men/N
  boat deep-sea men
12/M boat/N sea/N+-/.+deep/N men/N
  boat sea-deep men
`;

test.each(casesIn(phrases))('$text', ({ text, expected }) => {
  const doc = taggedDoc(text);
  expect([wordsOf(doc, phraseFrom(doc, 1, doc.tokens.length - 1, words))]).toEqual(expected);
});

test('a phrase ends at its limit', () => {
  const doc = taggedDoc('12/M old/N boat/N builders/N');
  const grey = taggedDoc('12/M grey/A boat/N builders/N');
  expect(phraseFrom(doc, 1, 3, words)).toBe(null);
  expect(phraseFrom(grey, 1, 3, words)).toEqual({ first: 1, last: 3 });
  expect(phraseFrom(grey, 1, 2, words)).toEqual({ first: 1, last: 2 });
  expect(phraseFrom(grey, 1, 1, words)).toBe(null);
  expect(phraseFrom(grey, 2, 3, words)).toEqual({ first: 2, last: 3 });
  expect(phraseFrom(grey, 1, 3, words, 2)).toEqual({ first: 1, last: 2 });
});

test.each([
  ['men', 'man', true, true],
  ['Men', 'man', true, true],
  ['lives', 'life', true, false],
  ['cats', 'cat', true, false],
  ['churches', 'church', true, false],
  ['boxes', 'box', true, false],
  ['dishes', 'dish', true, false],
  ['dresses', 'dress', true, false],
  ['ladies', 'lady', true, false],
  ['dies', 'die', true, false],
  ['ties', 'tie', true, false],
  ['series', 'series', true, false],
  ['people', 'person', true, true],
  ['policemen', 'policeman', true, true],
  ['glass', 'glass', false, false],
  ['status', 'status', false, false],
  ['basis', 'basis', true, false],
  ['sheep', 'sheep', true, false],
  ['Swiss', 'swiss', true, false],
  ['crew', 'crew', true, true],
  ['class', 'class', false, false],
  ['days', 'day', true, false],
  ['movies', 'movie', true, false],
  ['troops', 'troops', true, true],
  ['Chinese', 'chinese', true, true],
  ['constructor', 'constructor', false, false],
] as const)('%s is the plural of %s', (word, singular, plural, human) => {
  expect(singularOf(word, words)).toBe(singular);
  expect(isPlural(word, words)).toBe(plural);
  expect(isHuman(word, words)).toBe(human);
});

test.each([
  ['Israelis', true, true],
  ['Syrians', true, true],
  ['Germans', true, true],
  ['Russians', true, true],
  ['Londoners', true, true],
  ['Muslims', true, true],
  ['Hebrews', true, true],
  ['Kurds', true, true],
  ['Scots', true, true],
  ['Dutch', false, false],
  ['Spaniards', true, true],
  ['Chinese', true, true],
  ['miners', true, true],
  ['miner', false, true],
  ['tables', true, false],
  ['baker', false, false],
  ['Bakers', true, true],
  ['israelis', true, false],
  ['Ukrainians', true, true],
  ['Cypriots', true, true],
] as const)('%s', (word, plural, human) => {
  expect(isPlural(word, words)).toBe(plural);
  expect(isHuman(word, words)).toBe(human);
});
