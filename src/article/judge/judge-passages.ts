// How likely each passage of a page is article text, by learned weights for the evidence.

import weights from '../../../assets/model/article.json' with { type: 'json' };
import type { Box } from '../box.ts';
import type { ReadPage } from '../passage.ts';
import type { Told } from '../statement/told.ts';
import { Surroundings } from './evidence-beside.ts';
import { evidenceOfForm, evidenceOfTree, shapeOf } from './evidence.ts';
import { measurePage } from './measures.ts';

/** Weights stand in the file in hundredths. */
const UNIT = 100;
const learned: ReadonlyMap<string, number> = new Map(Object.entries(weights.weights));

/** All evidence about each passage of a page, in page order. `kept` are those that the rules keep. */
export function evidenceOf(
  page: ReadPage,
  body: Box,
  kept: ReadonlySet<number>,
  told: Told,
): readonly (readonly string[])[] {
  const measures = measurePage(page, body);
  const surroundings = new Surroundings(page.passages, body, measures, told);
  return page.passages.map((passage) => {
    const rule = kept.has(passage.index) ? 'kept' : 'left';
    const facts = new Set(['any', rule, `${rule} ${shapeOf(passage)}`]);
    for (const fact of evidenceOfForm(passage, measures)) facts.add(fact);
    for (const fact of evidenceOfTree(passage, body, measures)) facts.add(fact);
    for (const fact of surroundings.evidence(passage)) facts.add(fact);
    return [...facts];
  });
}

/** The probability that each passage is article text: logistic regression over its evidence. */
export function judgePassages(
  page: ReadPage,
  body: Box,
  kept: ReadonlySet<number>,
  told: Told,
): readonly number[] {
  return evidenceOf(page, body, kept, told).map((facts) =>
    probability(facts.reduce((sum, fact) => sum + (learned.get(fact) ?? 0), 0) / UNIT),
  );
}

/** The logistic function. */
export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
