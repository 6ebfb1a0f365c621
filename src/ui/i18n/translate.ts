// The UI's words, from assets/_locales. Plural forms are keys like `sources_one` and `sources_other`.

import type english from '../../../assets/_locales/en/messages.json';
import { browser } from '../../messaging/browser.ts';

export type MessageKey = keyof typeof english;
type Stem<Key> = Key extends `${infer Word}_other` ? Word : never;
export type PluralStem = Stem<MessageKey>;

/** The language the messages are in: English where the browser's own is not among ours. */
export function uiLanguage(): string {
  return t('localeCode');
}

/** The message for a key; `words` fill $1, $2 and so on. A missing message shows its key, so that it is seen. */
export function t(key: MessageKey, ...words: string[]): string {
  return browser.i18n.getMessage(key, words) || key;
}

/** The message in the plural form that `count` takes; $1 is the count as the language writes it, $2 on are `words`. */
export function plural(stem: PluralStem, count: number, ...words: string[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  const values = [formatNumber(count), ...words];
  return browser.i18n.getMessage(`${stem}_${form}`, values) || t(`${stem}_other`, ...values);
}

export function formatNumber(value: number): string {
  return value.toLocaleString(uiLanguage());
}

/** A language by its code, in the reader's own language; null for what is no code. */
export function languageName(code: string): string | null {
  try {
    return new Intl.DisplayNames([uiLanguage()], { type: 'language', fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}

/**
 * A date as the page stated it, in the reader's way of writing it; the page's own words where it is no date.
 * @param month short to be seen, long to be heard
 */
export function formatDate(stated: string, month: 'short' | 'long' = 'short'): string {
  const date = new Date(stated);
  if (Number.isNaN(date.getTime())) return stated;
  // A day without a time is that day everywhere, though JavaScript takes it for midnight in London.
  const zone = /^\d{4}-\d\d-\d\d$/.test(stated) ? { timeZone: 'UTC' } : {};
  return date.toLocaleDateString(uiLanguage(), { day: 'numeric', month, year: 'numeric', ...zone });
}

/** Sets the language and direction of one of our pages, so that it is read out and laid out right. */
export function setPageLanguage(page: Document): void {
  page.documentElement.lang = uiLanguage();
  page.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
