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

type Messages = Readonly<Partial<Record<WordKey, { readonly message: string }>>>;

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
 * The interface in `language`: a tag of `languages`, or 'auto' for the browser's. The browser's own i18n cannot be told
 * another language, so the chosen one's file is read out of the package. A language that is not there is the browser's.
 */
export async function openInterface(language: string): Promise<Interface> {
  if (!Object.hasOwn(languages, language)) return browserInterface();
  const file = browser.runtime.getURL(`_locales/${language.replace('-', '_')}/messages.json`);
  const messages = (await (await fetch(file)).json()) as Messages;
  return { words: (key, ...values) => fill(messages[key]?.message ?? '', values), locale: regional(language) };
}

/** Tells the document its language and direction: for screen readers, hyphens and layout. */
export function applyInterface({ locale }: Interface): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = rightToLeft.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
