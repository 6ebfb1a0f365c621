// Reasons in the reader's language: translated where _locales has them, else as the rules state them. For the card in the
// page, which the background words, and for popup, panel and reference alike.

import { browser } from './browser.ts';

/** Why something is marked and when such wording is normal, in plain words. */
interface ReasonWords {
  readonly why: string;
  readonly normal: string;
}

/** @param stated what the rules say of it, in English */
export function reasonWords(id: string, stated: ReasonWords): ReasonWords {
  if (browser.i18n.getMessage('localeCode') === 'en') return stated; // Firefox reports a key that is not there
  const key = id.replaceAll('-', '_');
  return {
    why: browser.i18n.getMessage(`reason_${key}`) || stated.why,
    normal: browser.i18n.getMessage(`normal_${key}`) || stated.normal,
  };
}
