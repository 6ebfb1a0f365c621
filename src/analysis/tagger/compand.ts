// Weights as whole steps: the square root of a weight, in steps either side of nought. Most weights are small, and even
// steps would round them away (research: content boundaries lose 14 points).

/** For the large tables: fewer steps cost accuracy, more cost bytes. */
export const COARSE = 21;
/** For the small tables, where each weight counts in many places. */
export const FINE = 127;

/** The step for `weight` where the largest weight is `scale`. */
export function compress(weight: number, scale: number, steps: number): number {
  const step = Math.min(steps, Math.round(steps * Math.sqrt(Math.abs(weight) / scale)));
  return weight < 0 ? -step : step;
}

/** The weight that a step stands for. */
export function expand(step: number, scale: number, steps: number): number {
  return (step * Math.abs(step) * scale) / (steps * steps);
}
