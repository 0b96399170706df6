// The interface's language: the browser's messages, or those of the language that the reader chose.
import browser from 'webextension-polyfill';
import type { Interface, WordKey } from './card/words.ts';

/** The languages that src/locales has, as BCP 47 tags, each by its own name. */
export const languages = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  hi: 'हिन्दी',
  'pt-BR': 'Português (Brasil)',
} as const;

const rightToLeft: readonly string[] = ['ar'];

export type Messages = Readonly<Partial<Record<WordKey, { readonly message: string }>>>;

const fill = (message: string, values: readonly string[]): string =>
  message.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');

/** Dates and numbers as the browser's region writes them, where the interface speaks its language ("en-GB" for "en"). */
function regional(tag: string): string {
  const ui = browser.i18n.getUILanguage();
  return ui.split('-')[0] === tag.split('-')[0] ? ui : tag;
}

function browserInterface(): Interface {
  return {
    words: (key, ...values) => browser.i18n.getMessage(key, [...values]),
    locale: regional(browser.i18n.getMessage('interface_locale') || 'en'),
  };
}

/**
 * The messages of one of `languages`; null for 'auto' and for a language that is not there. Not for scripts in pages: they
 * may not open files of the extension.
 */
export async function readMessages(language: string): Promise<Messages | null> {
  if (!Object.hasOwn(languages, language)) return null;
  const file = browser.runtime.getURL(`_locales/${language.replace('-', '_')}/messages.json`);
  return (await (await fetch(file)).json()) as Messages;
}

/** The interface in the words of `messages`; null: the browser's own, which cannot be told another language. */
export function interfaceOf(language: string, messages: Messages | null): Interface {
  if (messages === null) return browserInterface();
  return { words: (key, ...values) => fill(messages[key]?.message ?? '', values), locale: regional(language) };
}

/** The interface in `language`: a tag of `languages`, or 'auto' for the browser's. */
export async function openInterface(language: string): Promise<Interface> {
  return interfaceOf(language, await readMessages(language));
}

/** Tells the document its language and direction: for screen readers, hyphens and layout. */
export function applyInterface({ locale }: Interface): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = rightToLeft.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
