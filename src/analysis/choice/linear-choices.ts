// The learned choices at work: sums of the weights of the features that are there.

import { CHOICES, type ChoiceName, type Choices } from './choices.ts';

/** One choice as learned: a weight for each class and feature; features never seen in training weigh nothing. */
export interface LinearModel {
  /** One per class: what stands before any feature is seen. */
  readonly bias: readonly number[];
  /** Feature -> one weight per class, in whole steps of `step`. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  readonly step: number;
}

export type LinearModels = Readonly<Partial<Record<ChoiceName, LinearModel>>>;

/** Choices by linear models. Linear in the features; the order in which they are given changes nothing. */
export function linearChoices(language: string, models: LinearModels): Choices {
  return {
    language,
    weigh: (choice, features) => {
      const model = models[choice];
      return model === undefined ? null : weighFeatures(model, features);
    },
  };
}

export function weighFeatures({ bias, weights, step }: LinearModel, features: readonly string[]): number[] {
  const steps = bias.map(() => 0);
  for (const feature of new Set(features)) {
    const row = weights.get(feature);
    if (row !== undefined) for (let at = 0; at < steps.length; at++) steps[at]! += row[at] ?? 0;
  }
  return steps.map((sum, at) => (bias[at] ?? 0) + sum * step);
}

export interface Evidence {
  readonly feature: string;
  /** How far this feature moves the class away from the mean of the others, in log-odds. */
  readonly weight: number;
}

/** Why a class was chosen: the features that spoke most for it or against it, strongest first. */
export function evidenceFor(
  models: LinearModels,
  choice: ChoiceName,
  features: readonly string[],
  classAt: number,
  most = 5,
): Evidence[] {
  const model = models[choice];
  if (model === undefined) return [];
  const classes = CHOICES[choice].length;
  return [...new Set(features)]
    .flatMap((feature) => {
      const row = model.weights.get(feature);
      if (row === undefined) return [];
      const others = row.reduce((sum, weight) => sum + weight, 0) - (row[classAt] ?? 0);
      return [{ feature, weight: ((row[classAt] ?? 0) - others / (classes - 1)) * model.step }];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, most);
}
