// Which flags a wording raises, where the chain alone does not decide.

import { expect, test } from 'vitest';
import { readWeights } from '../../scripts/analyze/weights.ts';
import { createReport } from '../../src/report/create-report.ts';
import { articleFromText } from '../../src/text/article.ts';

const weights = readWeights();

function flagsOf(text: string): string[] {
  const article = articleFromText(text, { outlet: 'The Daily Gull', language: 'en' });
  const { claims } = createReport(article, { weights }).report;
  return [...new Set(claims.flatMap(({ flags }) => flags))].sort();
}

test.each([
  ['a charge presented', 'The alleged theft of the bell was never solved.', ['distancing']],
  [
    'a statement spelled out behind its noun',
    'The claim that the dam was safe rests on one survey.',
    ['distancing'],
  ],
  ['an allegation in passing', 'The guards have closed a file on a theft allegation against a pilot.', []],
  ['allegations that became known', 'Orlen moved soon after the allegations became known.', []],
  ['so-called', 'The so-called reform changed nothing.', []],
  ['suspected of', 'The crew held a pilot suspected of theft.', []],
  ['rumours', 'The rumours began in the harbour bars.', []],
  ['a belief insisted on', 'Odo Varr insists that he believed the fort was empty.', ['distancing']],
  ['a belief told plainly', 'Odo Varr said that he believed the fort was empty.', []],
])('%s', (_, text, flags) => expect(flagsOf(text)).toEqual(flags));
