// The interface in any of its languages, read from src/locales without a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Interface, Words } from '../../src/card/words.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

export const readMessages = (folder: string): Messages =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../src/locales', folder, 'messages.json'), 'utf8')) as Messages;

export function interfaceIn(locale: string, folder: string = locale.replace('-', '_')): Interface {
  const messages = readMessages(folder);
  const words: Words = (key, ...values) =>
    (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
  return { words, locale };
}

export const english = interfaceIn('en-GB', 'en');
