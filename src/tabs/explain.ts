// What the card in the page says of one mark, in the reader's language.

import { REASONS, type Reason, type ReasonId } from '../lexicon/reasons.ts';
import { browser } from '../messaging/browser.ts';
import type { Explanation } from '../messaging/messages.ts';
import { explainMark } from '../report/explain.ts';
import { loadReading } from './readings.ts';

/** Looks the mark up in the tab's own reading; null where it has none of that id. */
export async function explainIn(tabId: number, markId: string): Promise<Explanation | null> {
  const reading = await loadReading(tabId);
  const mark = reading?.markList.find(({ id }) => id === markId);
  const explained = reading?.report && mark ? explainMark(reading.report, mark) : null;
  if (explained === null) return null;
  const { category, reasons, flags, chain } = explained;
  const flagged = flags.map((flag) => browser.i18n.getMessage(`flagWhy_${flag.replaceAll('-', '_')}`));
  return {
    category,
    title: browser.i18n.getMessage(`category_${category}`),
    why: [...flagged, ...said(reasons, 'why')].filter(Boolean),
    normal: said(reasons, 'normal'),
    chain: chain.map((name) => name ?? browser.i18n.getMessage('notStated')),
  };
}

/** As the rules say it, in English; in other languages as _locales translates it, where it does. */
function said(reasons: readonly ReasonId[], part: keyof Reason): string[] {
  const key = part === 'why' ? 'reason' : 'normal';
  const isEnglish = browser.i18n.getMessage('localeCode') === 'en'; // Firefox reports a key that is not there
  const words = reasons.map((id) => {
    const translated = isEnglish ? '' : browser.i18n.getMessage(`${key}_${id.replaceAll('-', '_')}`);
    return translated || REASONS[id][part];
  });
  return [...new Set(words)];
}
