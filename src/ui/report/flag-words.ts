// Flags and notices in the reader's language.

import type { Flag, Notice } from '../../report/report.ts';
import type { Why } from '../../report/why-flagged.ts';
import { t, type MessageKey } from '../i18n/translate.ts';

const keyOf = (member: Flag | Notice): string => member.replaceAll('-', '_');

/** A flag in two or three words. */
export const flagName = (flag: Flag): string => t(`flag_${keyOf(flag)}` as MessageKey);

/** Why a statement is listed, as a sentence with the article's own words; a general one where there are none. */
export function whyWords({ flag, words }: Why): string {
  return words === null
    ? t(`flagWhy_${keyOf(flag)}` as MessageKey)
    : t(`why_${keyOf(flag)}` as MessageKey, words);
}

/** When wording with this flag is normal. */
export const flagNormal = (flag: Flag): string => t(`flagNormal_${keyOf(flag)}` as MessageKey);

export const noticeName = (notice: Notice): string => t(`notice_${keyOf(notice)}` as MessageKey);
