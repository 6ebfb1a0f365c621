// Weights as single bytes: the square root of a weight, in 127 steps either side of nought. Most weights are small, and
// even steps would round them away (research: content boundaries lose 14 points).

const STEPS = 127;

/** The byte for `weight` where the largest weight is `scale`. */
export function compress(weight: number, scale: number): number {
  const step = Math.min(STEPS, Math.round(STEPS * Math.sqrt(Math.abs(weight) / scale)));
  return weight < 0 ? -step : step;
}

/** The weight of each byte, by the byte read as unsigned. */
export function expansionTable(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const step = byte < 128 ? byte : byte - 256;
    return (Math.sign(step) * step * step * scale) / (STEPS * STEPS);
  });
}
