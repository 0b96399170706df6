import { describe, expect, test } from 'vitest';
import { addressKey, articleKey, siteOf } from '../../src/storage/key.ts';

describe('the key of an article', () => {
  test.each([
    ['https://www.courier.example/world/flood-42', 'courier.example/world/flood-42'],
    ['http://courier.example/world/flood-42/', 'courier.example/world/flood-42'],
    ['https://courier.example/world/flood-42#comments', 'courier.example/world/flood-42'],
    ['https://courier.example/world/flood-42?utm_source=mail&fbclid=x1', 'courier.example/world/flood-42'],
    ['https://courier.example/story?page=2&id=7&gclid=z', 'courier.example/story?id=7&page=2'],
    ['https://courier.example/world/index.html', 'courier.example/world'],
    ['https://courier.example/', 'courier.example'],
  ])('%s → %s', (address, key) => expect(addressKey(address)).toBe(key));

  test('what is no address has no key', () => expect(addressKey('flood in Veldhaven')).toBeUndefined());

  test('without an address the text decides', () => {
    const one = articleKey({ url: null, text: 'The river rose.' });
    expect(one).toMatch(/^text:[0-9a-f]{16}$/);
    expect(articleKey({ url: null, text: 'The river rose.' })).toBe(one);
    expect(articleKey({ url: null, text: 'The river fell.' })).not.toBe(one);
  });

  test('the site is the host without www', () => {
    expect(siteOf('https://www.courier.example/a')).toBe('courier.example');
    expect(siteOf(null)).toBeNull();
    expect(siteOf('nonsense')).toBeNull();
  });
});
