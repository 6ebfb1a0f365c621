// What the card in the page says of one mark, in the reader's language.

import { REASONS } from '../lexicon/reasons.ts';
import { browser } from '../messaging/browser.ts';
import type { Explanation } from '../messaging/messages.ts';
import { reasonWords } from '../messaging/reason-words.ts';
import { explainMark } from '../report/explain.ts';
import { loadReading } from './readings.ts';
import { shownReading } from './shown-reading.ts';

/** Looks the mark up in the tab's own reading; null where it has none of that id. */
export async function explainIn(tabId: number, markId: string): Promise<Explanation | null> {
  const found = await loadReading(tabId);
  const reading = found && (await shownReading(found));
  const mark = reading?.markList.find(({ id }) => id === markId);
  const explained = reading?.report && mark ? explainMark(reading.report, mark) : null;
  if (explained === null) return null;
  const { category, flags, chain } = explained;
  const reasons = explained.reasons.map((id) => reasonWords(id, REASONS[id]));
  const flagged = flags.map((flag) => browser.i18n.getMessage(`flagWhy_${flag.replaceAll('-', '_')}`));
  return {
    category,
    title: browser.i18n.getMessage(`category_${category}`),
    why: onceEach([...flagged, ...reasons.map(({ why }) => why)]).filter(Boolean),
    normal: onceEach(reasons.map(({ normal }) => normal)),
    chain: chain.map((name) => name ?? browser.i18n.getMessage('notStated')),
  };
}

const onceEach = (words: readonly string[]): string[] => [...new Set(words)];
