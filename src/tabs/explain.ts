// What the card in the page says of one mark, in the reader's language.

import { REASONS } from '../lexicon/reasons.ts';
import { browser } from '../messaging/browser.ts';
import { flagNormal, whyWords } from '../messaging/flag-words.ts';
import type { Explanation, ListedMark, StoredReport } from '../messaging/messages.ts';
import { reasonWords } from '../messaging/reason-words.ts';
import { explainMark } from '../report/explain.ts';
import { loadReading } from './readings.ts';
import { shownReading } from './shown-reading.ts';

/** Looks the mark up in the tab's own reading; null where it has none of that id. */
export async function explainIn(tabId: number, markId: string): Promise<Explanation | null> {
  const found = await loadReading(tabId);
  const reading = found && (await shownReading(found));
  const mark = reading?.markList.find(({ id }) => id === markId);
  return reading?.report && mark ? explanationOf(reading.report, mark) : null;
}

/** Why the mark is there: by the claim's flags where it has any, else by what found it. Null where the report has no such mark. */
export function explanationOf(report: StoredReport, mark: ListedMark): Explanation | null {
  const explained = explainMark(report, mark);
  if (explained === null) return null;
  const { category, whys, chain } = explained;
  const reasons = explained.reasons.map((id) => reasonWords(id, REASONS[id]));
  const isFlagged = whys.length > 0;
  return {
    category,
    title: browser.i18n.getMessage(`category_${category}`),
    why: onceEach(isFlagged ? whys.map(whyWords) : reasons.map(({ why }) => why)),
    normal: onceEach(
      isFlagged ? whys.map(({ flag }) => flagNormal(flag)) : reasons.map(({ normal }) => normal),
    ),
    chain: chain.map((name) => name ?? browser.i18n.getMessage('notStated')),
  };
}

const onceEach = (words: readonly string[]): string[] => [...new Set(words)].filter(Boolean);
