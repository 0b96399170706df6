// The interface's words, numbers and dates as the card needs them; a surface passes them in, in the reader's language.
import type en from '../locales/en/messages.json';
import { numberFormat, pluralRules } from './formatters.ts';

export type WordKey = keyof typeof en;

/** Looks a message up and fills $1, $2 … in. */
export type Words = (key: WordKey, ...values: readonly string[]) => string;

/** Messages that come in plural forms: `NAME_one`, `NAME_other` … as the language's plural rules ask. */
export type PluralKey = WordKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

export type Interface = {
  readonly words: Words;
  /** BCP 47 tag of the interface ("pt-BR"): for Intl and `lang`. */
  readonly locale: string;
};

/** Between parts of a line; stays at the end of the line when the text wraps. */
export const separator = '\u00a0· ';

export const number = ({ locale }: Interface, value: number): string => numberFormat(locale).format(value);

/** `key` in the plural form of `count`; $1 is the number, formatted. */
export function plural(face: Interface, key: PluralKey, count: number): string {
  const form = `${key}_${pluralRules(face.locale).select(count)}` as WordKey;
  // A language may lack a form that its rules name (fractions); `other` is always there.
  return face.words(form, number(face, count)) || face.words(`${key}_other` as WordKey, number(face, count));
}
