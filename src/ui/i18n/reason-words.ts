// Reasons in the reader's language: translated where _locales has them, else as the rules state them.

import { REASONS, type Reason, type ReasonId } from '../../lexicon/reasons.ts';
import { browser } from '../../messaging/browser.ts';

/** Why and when-normal of a reason, in plain words. */
export function reasonWords(id: ReasonId): Reason {
  const stated: Reason = REASONS[id];
  if (browser.i18n.getMessage('localeCode') === 'en') return stated; // Firefox reports a key that is not there
  const key = id.replaceAll('-', '_');
  return {
    why: browser.i18n.getMessage(`reason_${key}`) || stated.why,
    normal: browser.i18n.getMessage(`normal_${key}`) || stated.normal,
  };
}
