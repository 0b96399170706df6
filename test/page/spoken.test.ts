import { expect, test } from 'vitest';
import { isReadable } from '../../src/page/spoken.ts';

const english =
  'The council closed the old bridge on Monday after a flood damaged two of its pillars, officials said. The mayor told reporters that it would stay closed until the engineers had looked at every stone, and that buses would run free of charge to the station. ';
const german =
  'Der Rat der Stadt hat am Montag die alte Brücke gesperrt, nachdem das Hochwasser zwei ihrer Pfeiler beschädigt hatte. Die Bürgermeisterin sagte vor der Presse, sie bleibe zu, bis die Fachleute jeden Stein geprüft haben, und die Busse fahren so lange umsonst. ';
const dutch =
  'De gemeente heeft maandag de oude brug afgesloten nadat hoog water twee van de pijlers had beschadigd. De burgemeester zei dat de brug dicht blijft tot deskundigen elke steen hebben bekeken, en dat de bussen zo lang gratis rijden naar het station in de stad. ';
const french =
  'La mairie a fermé lundi le vieux pont après que la crue eut abîmé deux de ses piles. La maire a dit à la presse que le pont resterait fermé tant que les experts n’auraient pas vu chaque pierre, et que les bus seraient gratuits jusque-là pour aller à la gare. ';
const results =
  'The results on Monday: Ashby 3, Bramford 1; Coldwell 0, Dunmore 0; Eastleigh 2, Farrow 4; Granton 1, Holm 1. Scorers for Ashby were Lima, Ortega and Webb. In the second division, Ivybridge beat Jarrow with two goals by Castellan. The next round will be played on Saturday.';

test.each([
  ['English prose', english, true],
  ['English results, mostly names', results, true],
  ['German', german, false],
  ['Dutch', dutch, false],
  ['French', french, false],
  [
    'Chinese',
    '市议会周一关闭了旧桥，因为洪水损坏了两个桥墩。市长对记者说，在工程师检查完每一块石头之前，大桥不会开放。',
    false,
  ],
  ['a few words of whatever language', 'Brücke gesperrt', true],
  ['English with a long quotation in German', english.repeat(3) + german, true],
])('%s', (_what, text, readable) => expect(isReadable(text)).toBe(readable));
