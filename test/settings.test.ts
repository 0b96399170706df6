import { describe, expect, test, vi } from 'vitest';
import { chooseSite, defaultSettings, isChosen, originsOf, settingsFrom, siteOf } from '../src/settings.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('settingsFrom', () => {
  test.each([undefined, null, 7, 'text', [], {}])('%j gives the defaults', (stored) =>
    expect(settingsFrom(stored)).toEqual(defaultSettings),
  );

  test('takes each field that makes sense and the default for each that does not', () => {
    const stored = {
      automatic: 'always',
      sites: ['b.example', 'a.example', 'b.example', 'no host', 3],
      highlights: false,
      shown: { actor: false, claim: 'yes' },
      colours: { actor: '#12ab9F', claim: 'red', __proto__: { figure: '#000000' } },
      theme: 'dark',
      language: 'pt_BR',
      keepDays: -1,
      keepMegabytes: 200,
      unknown: 1,
    };
    expect(settingsFrom(stored)).toEqual({
      ...defaultSettings,
      sites: ['a.example', 'b.example'],
      highlights: false,
      shown: { actor: false, claim: true, figure: true, date: true },
      colours: { actor: '#12ab9F' },
      theme: 'dark',
      language: 'pt_BR',
      keepMegabytes: 200,
    });
  });
});

test('a site is the host without "www.", and none for pages that are no web pages', () => {
  expect(siteOf('https://www.News.example:8080/a?b#c')).toBe('news.example');
  expect(siteOf('about:blank')).toBeNull();
  expect(siteOf('nonsense')).toBeNull();
});

test('origins of a site cover its subdomains, but a numeric address has none', () => {
  expect(originsOf(['news.example', '127.0.0.1', 'localhost'])).toEqual([
    '*://*.news.example/*',
    '*://127.0.0.1/*',
    '*://localhost/*',
  ]);
  expect(originsOf('all')).toEqual(['*://*/*']);
});

describe('one site', () => {
  const off = defaultSettings;
  const some = { ...off, automatic: 'sites', sites: ['a.example', 'b.example'] } as const;
  const all = { ...off, automatic: 'all', except: ['mail.example'] } as const;

  test('is read when it, or what it belongs to, is chosen and not excepted', () => {
    expect([isChosen(off, 'a.example'), isChosen(some, 'www2.a.example'), isChosen(some, 'ca.example')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([isChosen(all, 'c.example'), isChosen(all, 'my.mail.example')]).toEqual([true, false]);
  });

  test.each([
    ['off', off, true, { automatic: 'sites', sites: ['c.example'], except: [] }],
    [
      'off, with sites from before',
      { ...some, automatic: 'off' },
      true,
      { automatic: 'sites', sites: ['c.example'], except: [] },
    ],
    ['some', some, true, { automatic: 'sites', sites: ['a.example', 'b.example', 'c.example'], except: [] }],
    ['all', all, false, { except: ['c.example', 'mail.example'] }],
    ['all but it', { ...all, except: ['c.example'] }, true, { except: [] }],
  ] as const)('%s → %j', (_name, settings, on, change) => {
    expect(chooseSite(settings, 'c.example', on)).toEqual(change);
    expect(isChosen({ ...settings, ...change }, 'c.example')).toBe(on);
  });

  test('switching a subdomain off takes away the site that covers it', () =>
    expect(chooseSite(some, 'www2.a.example', false)).toEqual({ sites: ['b.example'] }));
});
