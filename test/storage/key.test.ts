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

  test('the text’s key is the same in every version', () => {
    expect(articleKey({ url: null, text: 'The river rose.' })).toBe('text:d78da3e91ec886c3');
    expect(articleKey({ url: null, text: '' })).toBe('text:811c9dc52f0b4a87');
    expect(articleKey({ url: null, text: 'Flood 58' })).toBe('text:20f58b2c0069dc4a');
    expect(articleKey({ url: 'no address', text: '' })).toBe('text:811c9dc52f0b4a87');
    expect(articleKey({ url: 'https://courier.example/a', text: '' })).toBe('courier.example/a');
  });

  test.each([
    ['file:///home/reader/Story.html?ref=1#a', 'file:///home/reader/Story.html?ref=1#a'],
    ['https://courier.example/index.php', 'courier.example'],
    ['https://courier.example/index.htm', 'courier.example'],
    ['https://courier.example/reindex.html', 'courier.example/reindex.html'],
    ['https://courier.example/index.html/more', 'courier.example/index.html/more'],
    ['https://wwwx.example/a', 'wwwx.example/a'],
    ['https://courier.example:8080/a', 'courier.example:8080/a'],
    ['https://courier.example/a?UTM_Source=x&Id=1', 'courier.example/a?Id=1'],
    ['https://courier.example/a?preference=1', 'courier.example/a?preference=1'],
    ['https://courier.example/a?xref=1', 'courier.example/a?xref=1'],
    ['https://courier.example/a?references=1', 'courier.example/a?references=1'],
    ['https://courier.example/INDEX.HTML', 'courier.example/INDEX.HTML'],
    ['https://a.www.example/b', 'a.www.example/b'],
  ])('%s → %s', (address, key) => expect(addressKey(address)).toBe(key));

  test('the site is the host without www', () => {
    expect(siteOf('https://www.courier.example/a')).toBe('courier.example');
    expect(siteOf(null)).toBeNull();
    expect(siteOf('nonsense')).toBeNull();
    expect(siteOf('')).toBeNull();
    expect(siteOf('file:///a.html')).toBeNull();
    expect(siteOf('https://a.www.example:8080/')).toBe('a.www.example');
  });
});
