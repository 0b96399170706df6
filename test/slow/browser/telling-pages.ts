// As many news pages as a day needs, each with people, places and figures of its own.
import { headlineOf, page, type Story, story } from '../../browser/made-up.ts';

const first = ['Ada', 'Bruno', 'Clara', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kemal', 'Lena'];
const last = [
  'Amsel',
  'Berger',
  'Castell',
  'Dorval',
  'Ekman',
  'Fontana',
  'Grieg',
  'Halloran',
  'Ivers',
  'Janssen',
  'Kovac',
];
const bodies = ['water board', 'road agency', 'farmers’ union', 'school council', 'harbour office', 'rail company'];
const verbs = ['said', 'warned', 'denied', 'promised', 'announced', 'claimed', 'confirmed'];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** Twelve more paragraphs, so that an article has some 500 words. */
function paragraphs({ number, town }: Story): string[] {
  return Array.from({ length: 12 }, (_, i) => {
    const seed = number * 13 + i * 7;
    const name = `${pick(first, seed)} ${pick(last, seed * 3 + number)}`;
    return `${name}, who heads the ${pick(bodies, seed)} of ${town}, ${pick(verbs, seed)} on Tuesday that about ${200 + seed} households and ${3 + (seed % 40)} farms would get help. “We have set aside $${1 + (seed % 90)} million for the roads,” ${name.split(' ')[1]} told the council, adding that ${seed % 60} percent of it was spent.`;
  });
}

export function tellingPage(number: number, address: string): string {
  const told = story(number);
  const more = paragraphs(told)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
  return page(told, address).replace('</article>', `${more}</article>`);
}

export const tellingHeadline = (number: number): string => headlineOf(story(number));
