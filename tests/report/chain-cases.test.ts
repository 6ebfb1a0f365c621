// Runs the table of chain cases: each text gives exactly the chains its row states.

import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/report/create-report.ts';
import { articleFromText } from '../../src/text/article.ts';
import { CHAIN_CASES } from './chain-cases.ts';

/** The chains of a text in reading order, one for each claim that has one. */
function chainsIn(text: string, outlet: string): string[] {
  const { report } = createReport(articleFromText(text, { outlet, language: 'en' }));
  const nameOf = new Map(report.sources.map((source) => [source.id, source.name]));
  return report.claims
    .filter((claim) => claim.chain.length > 0)
    .map((claim) => claim.chain.map((id) => nameOf.get(id)).join(' < '));
}

describe('chain cases', () => {
  test.each(CHAIN_CASES)('$text', ({ text, chains, outlet = 'The Daily Gull' }) => {
    expect(chainsIn(text, outlet)).toEqual(chains);
  });
});
