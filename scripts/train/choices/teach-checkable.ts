// What sourcing gold teaches about checkable statements: flags were raised on them, and gold has one of these or none.

import { sentencesUnder } from '../../../src/report/formats/sentences-under.ts';
import type { Lesson } from './lesson.ts';

/** Yes where gold gives one of the flags to a sentence of the statement; the matter's option names them. */
export const teachCheckable: Lesson = (article, { start, end, option = '' }) => {
  const raised = option.split(' ');
  const sentences = new Set(sentencesUnder({ start, end }, article.sentences));
  const right = article.labels.some(
    ({ i, reasons = [] }) => sentences.has(i) && reasons.some((reason) => raised.includes(reason)),
  );
  return right ? 1 : 0;
};
