// Reasons in the reader's language: translated where _locales has them, else as the rules state them.

import { REASONS, type Reason, type ReasonId } from '../../lexicon/reasons.ts';
import { browser } from '../../messaging/browser.ts';

/** Why and when-normal of a reason, in plain words. */
export function reasonWords(id: ReasonId): Reason {
  const key = id.replaceAll('-', '_');
  const stated: Reason = REASONS[id];
  return {
    why: browser.i18n.getMessage(`reason_${key}`) || stated.why,
    normal: browser.i18n.getMessage(`normal_${key}`) || stated.normal,
  };
}
