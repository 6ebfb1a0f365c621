// Runs the table of chain cases: each text gives exactly the chains its row states.

import { describe, expect, test } from 'vitest';
import { readWeights } from '../../scripts/analyze/weights.ts';
import { createReport } from '../../src/report/create-report.ts';
import { articleFromText } from '../../src/text/article.ts';
import { ONE_HOP } from './chain-cases/one-hop.ts';
import { RELAYED } from './chain-cases/relayed.ts';
import { RESOLVED } from './chain-cases/resolved.ts';

const weights = readWeights();
const CHAIN_CASES = [...ONE_HOP, ...RELAYED, ...RESOLVED];

/** The chains of a text in reading order, one for each claim that has one. */
function chainsIn(text: string, outlet: string): string[] {
  const { report } = createReport(articleFromText(text, { outlet, language: 'en' }), { weights });
  const nameOf = new Map(report.sources.map((source) => [source.id, source.name]));
  return report.claims
    .filter((claim) => claim.chain.length > 0)
    .map((claim) => claim.chain.map((id) => nameOf.get(id)).join(' < '));
}

/** Rows the engine still gets wrong; a row that starts to pass fails here until it is taken off the list. */
const OPEN = [
  'The minutes show',
  'A 46-page audit',
  'Data from',
  'An old map',
  'Several people briefed',
  '“The plan is dropped,” Mira',
  'Mira Oskal, Tomas Velder and',
];
const isOpen = ({ text }: { readonly text: string }): boolean => OPEN.some((start) => text.startsWith(start));

describe('chain cases', () => {
  test.each(CHAIN_CASES.filter((one) => !isOpen(one)))(
    '$text',
    ({ text, chains, outlet = 'The Daily Gull' }) => {
      expect(chainsIn(text, outlet)).toEqual(chains);
    },
  );

  test.fails.each(CHAIN_CASES.filter(isOpen))(
    'still open: $text',
    ({ text, chains, outlet = 'The Daily Gull' }) => {
      expect(chainsIn(text, outlet)).toEqual(chains);
    },
  );
});
