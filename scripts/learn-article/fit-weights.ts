// Logistic regression over named evidence: AdaGrad (Duchi et al. 2011) with a squared penalty, averaged over later rounds.

import { probability } from '../../src/article/judge/judge-passages.ts';
import { randomFrom, shuffle } from '../train/random.ts';

/** A page with its passages as evidence, and what a person says of each. */
export interface Example {
  readonly id: string;
  readonly facts: readonly (readonly string[])[];
  readonly isText: readonly boolean[];
  readonly weight: readonly number[];
}

export type Weights = ReadonlyMap<string, number>;

const SEED = 1;
const ROUNDS = 30;
const RATE = 0.3;
const PENALTY = 0.06;
/** Evidence seen on fewer pages says more of a page than of pages. */
const MIN_PAGES = 8;

/** Learns one weight for each fact. The same examples give the same weights. */
export function fitWeights(examples: readonly Example[]): Weights {
  const places = placeFacts(examples);
  const rows = examples.flatMap(({ facts, isText, weight }) => {
    const total = weight.reduce((sum, one) => sum + one, 0);
    return facts.flatMap((own, i) => {
      if (weight[i] === 0) return [];
      const known = Int32Array.from(own.flatMap((fact) => places.get(fact) ?? []));
      // A short page counts for more than its few passages: the score is a mean over pages.
      return [{ known, y: isText[i] ? 1 : 0, weight: weight[i]! * (1 + 100 / total) }];
    });
  });
  const now = new Float64Array(places.size);
  const mean = new Float64Array(places.size);
  const steps = new Float64Array(places.size).fill(1e-6);
  const random = randomFrom(SEED);
  const order = Int32Array.from(rows.keys());
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { known, y, weight } = rows[at]!;
      const score = known.reduce((sum, place) => sum + now[place]!, 0);
      const slope = (probability(score) - y) * weight;
      for (const place of known) {
        const down = slope + PENALTY * now[place]!;
        steps[place]! += down * down;
        now[place]! -= (RATE * down) / Math.sqrt(steps[place]!);
      }
    }
    if (round >= ROUNDS / 2) now.forEach((value, place) => (mean[place]! += value / (ROUNDS / 2)));
  }
  return new Map(places.entries().map(([fact, place]) => [fact, mean[place]!]));
}

/** The probability of each passage of an example. */
export function applyWeights(weights: Weights, { facts }: Example): readonly number[] {
  return facts.map((own) => probability(own.reduce((sum, fact) => sum + (weights.get(fact) ?? 0), 0)));
}

function placeFacts(examples: readonly Example[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const { facts } of examples)
    for (const fact of new Set(facts.flat())) pages.set(fact, (pages.get(fact) ?? 0) + 1);
  const common = [...pages].filter(([, count]) => count >= MIN_PAGES);
  return new Map(common.map(([fact], place) => [fact, place]));
}
