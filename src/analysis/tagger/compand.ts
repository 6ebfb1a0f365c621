// Weights as single bytes: the square root of a weight, in steps either side of nought. Most weights are small, and even
// steps would round them away (research: content boundaries lose 14 points).

/** For the large tables: few steps cost no accuracy there and leave bytes that gzip makes small. Their squares fit a byte. */
export const COARSE = 9;
/** For the small tables, where each weight counts in many places. */
export const FINE = 127;

/** The byte for `weight` where the largest weight kept is `scale`; larger ones are cut to it. */
export function compress(weight: number, scale: number, steps: number): number {
  const step = Math.min(steps, Math.round(steps * Math.sqrt(Math.abs(weight) / scale)));
  return weight < 0 ? -step : step;
}

/** The weight that a byte stands for. */
export function expand(step: number, scale: number, steps: number): number {
  return (step * Math.abs(step) * scale) / (steps * steps);
}
