// Dark text stands on light pages, light text on dark ones, in every notation that browsers compute.
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createToneReader, luminance, toneOf } from '../../../src/page/paint/tone.ts';

test.each([
  ['rgb(0, 0, 0)', 'light'],
  ['rgb(51, 51, 51)', 'light'],
  ['rgba(0, 0, 0, 0.87)', 'light'],
  ['rgb(255, 255, 255)', 'dark'],
  ['rgb(200, 204, 210)', 'dark'],
  ['rgb(118, 118, 118)', 'light'],
  ['oklch(0.93 0.01 250)', 'dark'],
  ['oklch(0.25 0.02 250)', 'light'],
  ['lab(92 0 0)', 'dark'],
  ['lab(20 1 1)', 'light'],
  ['color(display-p3 1 1 1)', 'dark'],
  ['color(display-p3 0.1 0.1 0.1 / 0.9)', 'light'],
  ['color(srgb 0.95 0.95 0.95)', 'dark'],
  ['', 'light'],
])('%s is text of a %s page', (colour, tone) => expect(toneOf(colour)).toBe(tone));

test('luminance runs from black to white', () => {
  expect(luminance([0, 0, 0])).toBe(0);
  expect(luminance([255, 255, 255])).toBeCloseTo(1, 10);
  expect(luminance([128, 128, 128])).toBeCloseTo(0.2159, 3);
});

test('the tone is read off the element that holds the text', () => {
  const { window } = new JSDOM(
    '<p style="color: rgb(250, 250, 250)">light <b style="color: rgb(10, 10, 10)">dark</b></p>',
  );
  const toneAt = createToneReader(window.document);
  const paragraph = window.document.querySelector('p')!;
  expect(toneAt(paragraph.firstChild!)).toBe('dark');
  expect(toneAt(paragraph.lastChild!.firstChild!)).toBe('light');
  expect(toneAt(window.document)).toBe('light');
  window.close();
});
