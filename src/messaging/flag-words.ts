// Why a claim is listed and when that is normal, in the reader's language: for the card in the page and our own pages alike.

import type { Flag } from '../report/report.ts';
import type { Why } from '../report/why-flagged.ts';
import { browser } from './browser.ts';

const say = (key: string, words: string[] = []): string => browser.i18n.getMessage(key, words);
const keyOf = (flag: Flag): string => flag.replaceAll('-', '_');

/** A sentence with the article's own words; a general one where they stand too far off. */
export function whyWords({ flag, words }: Why): string {
  return words === null ? say(`flagWhy_${keyOf(flag)}`) : say(`why_${keyOf(flag)}`, [words]);
}

/** When wording with this flag is normal. */
export const flagNormal = (flag: Flag): string => say(`flagNormal_${keyOf(flag)}`);
