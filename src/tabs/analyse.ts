// From an article to what is kept of its report: the engine, called with the reader's settings.

import type { ListedMark, StoredReport } from '../messaging/messages.ts';
import { createReportInStages } from '../report/create-report.ts';
import { detectLanguage } from '../report/detect-language.ts';
import type { Settings } from '../settings/settings.ts';
import type { Article } from '../text/article.ts';
import { ownChoices, ownWeights } from './weights.ts';

/** More than any article; a longer text is declined in words instead of being half read. */
const MOST_CHARACTERS = 4_000_000;
const MOST_LISTED = 160;

/** Tells apart the settings that change what is found; those that only change looks are left out. */
export const settingsMark = ({ scope, spokespeople, words }: Settings): string =>
  JSON.stringify([scope, spokespeople, words]);

export interface Analysed {
  readonly report: StoredReport;
  readonly markList: readonly ListedMark[];
}

export const isTooLong = (article: Article): boolean => article.text.length > MOST_CHARACTERS;

/**
 * Reads the article; what comes back holds single quotes of it, never its text.
 * @param rest is waited for between the stages, with the share done: throwing there ends the work.
 */
export async function analyse(
  article: Article,
  settings: Settings,
  rest: (done: number) => Promise<void>,
): Promise<Analysed> {
  const language = detectLanguage(article) ?? '';
  const [weights, choices] = await Promise.all([ownWeights(language), ownChoices(language)]);
  const stages = createReportInStages(article, {
    scope: settings.scope,
    spokespeople: settings.spokespeople,
    own: settings.words,
    weights,
    choices,
  });
  let stage = stages.next();
  for (; !stage.done; stage = stages.next()) await rest(stage.value);
  const { report, marks } = stage.value;
  const { text: _text, segments: _segments, ...kept } = report;
  const markList = marks.map((mark) => ({ ...mark, words: wordsOf(article.text, mark.start, mark.end) }));
  return { report: kept, markList };
}

function wordsOf(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, start + MOST_LISTED)).replace(/\s+/g, ' ');
  return end - start > MOST_LISTED ? `${words}…` : words;
}
