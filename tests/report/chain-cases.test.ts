// Runs the table of chain cases: each text gives exactly the chains its row states.

import { expect, test } from 'vitest';
import { readWeights } from '../../scripts/analyze/weights.ts';
import { createReport } from '../../src/report/create-report.ts';
import { articleFromText } from '../../src/text/article.ts';
import { BODIES_AND_TEXTS } from './chain-cases/bodies-and-texts.ts';
import { FIELDS } from './chain-cases/fields.ts';
import { MEANT_BY_CONTEXT } from './chain-cases/meant.ts';
import { NOTHING_SAID } from './chain-cases/nothing-said.ts';
import { ONE_HOP } from './chain-cases/one-hop.ts';
import { PUBLIC_LIFE } from './chain-cases/public-life.ts';
import { RELAYED } from './chain-cases/relayed.ts';
import { RELAY_FORMS } from './chain-cases/relay-forms.ts';
import { RELAY_SCENES } from './chain-cases/relay-scenes.ts';
import { STYLES } from './chain-cases/styles.ts';
import { RESOLVED } from './chain-cases/resolved.ts';

const weights = readWeights();
const CHAIN_CASES = [
  ...ONE_HOP,
  ...RELAYED,
  ...RESOLVED,
  ...MEANT_BY_CONTEXT,
  ...BODIES_AND_TEXTS,
  ...RELAY_FORMS,
  ...RELAY_SCENES,
  ...FIELDS,
  ...PUBLIC_LIFE,
  ...STYLES,
  ...NOTHING_SAID,
];

/** The claims of a text that have a chain, in reading order. */
function chainedIn(text: string, outlet: string) {
  const { report } = createReport(articleFromText(text, { outlet, language: 'en' }), { weights });
  const nameOf = new Map(report.sources.map((source) => [source.id, source.name]));
  return report.claims
    .filter((claim) => claim.chain.length > 0)
    .map((claim) => ({
      chain: claim.chain.map((id) => nameOf.get(id)).join(' < '),
      flags: claim.flags.join(' '),
    }));
}

test.each(CHAIN_CASES)('$text', ({ text, chains, flags, outlet = 'The Daily Gull' }) => {
  const chained = chainedIn(text, outlet);
  expect(chained.map((one) => one.chain)).toEqual(chains);
  expect(chained.map((one) => one.flags)).toEqual(flags ?? chained.map((one) => one.flags));
});
