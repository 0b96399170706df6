import { expect, test } from 'vitest';
import { addressOf } from '../../src/content/address.ts';

test.each([
  ['https://news.example/a#comments', 'https://news.example/a'],
  ['https://news.example/a?page=2', 'https://news.example/a?page=2'],
  ['https://news.example/#/story/7', 'https://news.example/#/story/7'],
  ['https://news.example/#!/story/7', 'https://news.example/#!/story/7'],
  ['https://news.example/a#:~:text=x', 'https://news.example/a'],
])('%s stands for %s', (href, address) => expect(addressOf(href)).toBe(address));
