// The marks' style sheet, put on by the browser itself (see src/page/paint/lent-rules.ts).

import { browser } from '../messaging/browser.ts';

/** Rules for highlights of our names alone, as `markStyle` writes them: nothing else of a page is ours to style. */
const SELECTOR = String.raw`(?:[^{}()@;<>,"'\\\n]|\\[^\n])*::highlight\(hs-\w+\)`;
const RULES = String.raw`(?:\n?${SELECTOR}(?:,${SELECTOR})*\{[^{}\\\n]*\})*`;
const MARK_STYLE = new RegExp(
  String.raw`^@media (?:all|screen)\{${RULES}(?:\n?@media \(forced-colors:active\)\{${RULES}\n?\})?\n?\}$`,
);

/**
 * Puts these rules on a tab's page instead of those; '' is none. What is asked for comes from the page's process, so
 * nothing but the marks' own look is put on.
 * @returns the rules that are on now
 */
export async function changeSheet(tabId: number, css: string, before: string): Promise<string> {
  if (css !== '' && (!MARK_STYLE.test(css) || /url/i.test(css))) return before;
  const sheet = (css: string) => ({ target: { tabId, allFrames: true }, origin: 'USER' as const, css });
  try {
    if (css !== '') await browser.scripting.insertCSS(sheet(css));
    if (before !== '') await browser.scripting.removeCSS(sheet(before));
    return css;
  } catch {
    return before; // the page, or the grant to it, is gone
  }
}
