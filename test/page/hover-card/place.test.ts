// The hover card stands by its words and inside the window.
import { expect, test } from 'vitest';
import { placeCard } from '../../../src/page/hover-card/place.ts';

const view = { width: 1000, height: 700 };
const size = { width: 300, height: 120 };

test.each([
  ['under the words', { left: 200, top: 100, right: 260, bottom: 120 }, { left: 200, top: 128 }],
  ['above them at the foot of the window', { left: 200, top: 640, right: 260, bottom: 660 }, { left: 200, top: 512 }],
  ['away from the right edge', { left: 950, top: 100, right: 990, bottom: 120 }, { left: 688, top: 128 }],
  ['away from the left edge', { left: -40, top: 100, right: 20, bottom: 120 }, { left: 12, top: 128 }],
  ['inside when the words are out of sight', { left: 200, top: 900, right: 260, bottom: 920 }, { left: 200, top: 568 }],
])('%s', (_, words, place) => expect(placeCard(words, size, view)).toEqual(place));

test('in a window that is too low the top stays visible', () => {
  const low = placeCard({ left: 20, top: 40, right: 90, bottom: 60 }, size, { width: 320, height: 110 });
  expect(low).toEqual({ left: 8 + 4, top: 12 });
});
