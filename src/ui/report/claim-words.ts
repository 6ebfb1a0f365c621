// Flags and notices in the reader's language.

import type { Flag, Notice } from '../../report/report.ts';
import { t, type MessageKey } from '../i18n/translate.ts';

/** A flag in two or three words. */
export function flagName(flag: Flag): string {
  return t(`flag_${flag.replaceAll('-', '_')}` as MessageKey);
}

/** Why the flag is set, as a sentence about the wording. */
export function flagReason(flag: Flag): string {
  return t(`flagWhy_${flag.replaceAll('-', '_')}` as MessageKey);
}

export function noticeName(notice: Notice): string {
  return t(`notice_${notice.replaceAll('-', '_')}` as MessageKey);
}
