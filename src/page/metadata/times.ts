// Time elements, and others that are marked as dates.
import { everyElement } from '../every-element.ts';
import { around, isSide } from './around.ts';
import { type Dated, readDate } from './dates.ts';

const mostTimes = 40;
const sideNames = /related|teaser|comment/i;

/** In page order, the first ones: an article's own stand at its head. */
export function timesOf(page: Document): readonly Element[] {
  const times: Element[] = [];
  for (const element of everyElement(page)) {
    const prop = element.getAttribute('itemprop');
    const isTime = element.tagName === 'TIME' && element.hasAttribute('datetime');
    if (!isTime && prop !== 'datePublished' && prop !== 'dateModified') continue;
    times.push(element);
    if (times.length === mostTimes) break;
  }
  return times;
}

/** A time element says what it is by its own or its parents' names; of unnamed ones the first of the article's head counts. */
export function fromTimes(times: readonly Element[], about: RegExp, unnamed: boolean): Dated | null {
  let fallback: Dated | null = null;
  for (const element of times) {
    const date = readDate(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '',
    );
    if (!date) continue;
    const names = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
    if (about.test(names)) return { value: date, from: 'visible' };
    if (!unnamed || fallback || /modif|updat/i.test(names)) continue;
    const side = around(element, (outer) => outer.tagName === 'LI' || isSide(outer, sideNames));
    if (!side) fallback = { value: date, from: 'visible' };
  }
  return fallback;
}
