// The interface's words: every language has every key, every key is used, every placeholder is filled.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '../src/locale.ts';
import { readMessages } from './card/english.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const root = join(import.meta.dirname, '..');
const folders = readdirSync(join(root, 'src/locales')).sort();
const english = readMessages('en');
const bases = Object.keys(english).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
const isPlural = (key: string): boolean => bases.some((base) => key.startsWith(`${base}_`) && !(key in plainKeys));
const plainKeys = Object.fromEntries(
  Object.keys(english)
    .filter((key) => !bases.some((base) => key === `${base}_one` || key === `${base}_other`))
    .map((key) => [key, true]),
);
const tagOf = (folder: string): string => folder.replace('_', '-');
const placeholders = (message: string): string => [...new Set(message.match(/\$\d/g))].sort().join();

test('the table of languages is what the folders are', () =>
  expect(Object.keys(languages).sort()).toEqual(folders.map(tagOf).sort()));

describe.each(folders)('%s', (folder) => {
  const messages = readMessages(folder);

  test('has every key, and the plural forms of its own rules', () => {
    const { pluralCategories } = new Intl.PluralRules(tagOf(folder)).resolvedOptions();
    const wanted = [
      ...Object.keys(plainKeys),
      ...bases.flatMap((base) => pluralCategories.map((form) => `${base}_${form}`)),
    ];
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  });

  test('fills the same placeholders as English, and says something', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const base = isPlural(key) ? `${key.replace(/_[a-z]+$/, '')}_other` : key;
      expect([key, placeholders(message)]).toEqual([key, placeholders(english[base]!.message)]);
      expect(message.trim()).toBe(message);
      expect(message).not.toBe('');
    }
  });

  test('names itself, and describes the extension within what the stores allow', () => {
    expect(messages.interface_locale?.message).toBe(tagOf(folder));
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every key is used', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'));
  const text = [...sources, readFileSync(join(root, 'manifest.json'), 'utf8')].join('\n');
  // `stance_${claim.stance}`: a key that is put together.
  const prefixes = [...text.matchAll(/`([a-z]+_)\$\{/g)].map((match) => match[1]!);
  const isUsed = (key: string): boolean =>
    text.includes(`'${key}'`) ||
    text.includes(`"${key}"`) ||
    text.includes(`__MSG_${key}__`) ||
    prefixes.some((prefix) => key.startsWith(prefix));
  const unused = [...Object.keys(plainKeys), ...bases].filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});
