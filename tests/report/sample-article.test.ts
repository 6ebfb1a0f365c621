// The sample article gives exactly the chain a careful reader would draw.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readChoices, readWeights } from '../../scripts/analyze/weights.ts';
import { createReport } from '../../src/report/create-report.ts';
import { articleFromText } from '../../src/text/article.ts';

const text = readFileSync(new URL('../fixtures/articles/sample-war-report.txt', import.meta.url), 'utf8');
const [headline = '', ...body] = text.trim().split('\n');
const article = articleFromText(body.join('\n'), {
  title: headline,
  outlet: 'The Daily Gull',
  language: 'en',
});
const { report } = createReport(article, { weights: readWeights(), choices: readChoices });

const nameOf = new Map(report.sources.map((source) => [source.id, source.name]));
const typeOf = new Map(report.sources.map((source) => [source.name, source.type]));

/** Each claim as "chain | flags". */
const drawn = report.claims.map((claim) =>
  [claim.chain.map((id) => nameOf.get(id)).join(' < ') || '-', claim.flags.join(' ') || '-'].join(' | '),
);

describe('the sample article', () => {
  test('every claim has the chain and the flags a careful reader would give it', () => {
    expect(drawn).toEqual([
      'ANKA < local sources | unnamed-source second-hand',
      'ANKA < local sources | unnamed-source second-hand distancing',
      'Meridian Courier < a resident of the nearby village of Halm | unnamed-source second-hand',
      'Tomas Velder | -',
      'Tomas Velder | -',
      'Kanal Sud < an officer of the coast guard | unnamed-source second-hand stated-unverified',
      '- | stated-unverified',
      'Mira Oskal | -',
      'Mira Oskal | -',
      'A senior official familiar with the talks | unnamed-source',
      '(no source) | no-source',
      'Serrat Relief Committee | -',
    ]);
  });

  test('every source has its type', () => {
    expect(Object.fromEntries(typeOf)).toEqual({
      ANKA: 'media',
      'local sources': 'unnamed-group',
      'Meridian Courier': 'media',
      'a resident of the nearby village of Halm': 'unnamed-person',
      'Tomas Velder': 'person',
      'Kanal Sud': 'media',
      'an officer of the coast guard': 'unnamed-person',
      'Mira Oskal': 'person',
      'A senior official familiar with the talks': 'unnamed-person',
      '(no source)': 'none',
      'Serrat Relief Committee': 'organisation',
    });
  });

  test('the no-comment, the denial, the withheld name and the missing check are remarked on', () => {
    expect(report.markers.map((marker) => marker.type)).toEqual([
      'not-verified',
      'denial',
      'anonymity-granted',
      'no-comment',
    ]);
  });

  test('the outlet is the root, and every edge quotes the words it rests on', () => {
    const roots = report.chain.nodes.filter(
      (node) => !report.chain.edges.some((edge) => edge.to === node.id),
    );
    expect(roots.map((node) => [node.kind, node.label])).toEqual([['outlet', 'The Daily Gull']]);
    for (const edge of report.chain.edges) {
      expect(edge.span).not.toBeNull();
      expect(report.text.slice(edge.span?.start, edge.span?.end)).toBe(edge.quote);
    }
  });
});
