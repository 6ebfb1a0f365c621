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
  const ready = new Map(Object.entries(models).map(([choice, model]) => [choice, new ReadyModel(model)]));
  return { language, weigh: (choice, features) => ready.get(choice)?.weigh(features) ?? null };
}

/** A model with its weights in one column, class by class, and a mark on each feature that was counted already. */
class ReadyModel {
  readonly #model: LinearModel;
  readonly #places = new Map<string, number>();
  readonly #weights: Float64Array;
  readonly #counted: Uint32Array;
  #asked = 0;

  constructor(model: LinearModel) {
    const classes = model.bias.length;
    this.#model = model;
    this.#weights = new Float64Array(model.weights.size * classes);
    this.#counted = new Uint32Array(model.weights.size);
    for (const [feature, row] of model.weights) {
      this.#weights.set(row, this.#places.size * classes);
      this.#places.set(feature, this.#places.size);
    }
  }

  weigh(features: readonly string[]): number[] {
    const { bias, step } = this.#model;
    const weights = this.#weights;
    const counted = this.#counted;
    const asked = ++this.#asked;
    const steps = bias.map(() => 0);
    for (const feature of features) {
      const place = this.#places.get(feature);
      if (place === undefined || counted[place] === asked) continue;
      counted[place] = asked;
      for (let at = 0; at < steps.length; at++) steps[at]! += weights[place * steps.length + at]!;
    }
    return steps.map((sum, at) => (bias[at] ?? 0) + sum * step);
  }
}

/** What one model says of features. */
export function weighFeatures(model: LinearModel, features: readonly string[]): number[] {
  return new ReadyModel(model).weigh(features);
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
