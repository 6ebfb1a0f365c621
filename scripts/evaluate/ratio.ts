// Precision, recall and F1 in per cent, rounded exactly as the reference scorers (Python's round) do it.

export interface Prf {
  readonly [name: string]: number;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** To one decimal. Where the value stands exactly between two (12.25), Python takes the even one, JavaScript the upper. */
export function round1(value: number): number {
  const quarters = value * 4;
  const halfway = Number.isInteger(quarters) && Math.abs(quarters % 2) === 1;
  if (!halfway) return Number(value.toFixed(1));
  const below = Math.floor(value * 10);
  return (below % 2 === 0 ? below : below + 1) / 10;
}

/** Part of a whole in per cent; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : round1((100 * part) / whole);
}

/** From how many were right, how many were found and how many were to be found. */
export function prfOf(right: number, found: number, wanted: number): Prf {
  const p = found === 0 ? 0 : right / found;
  const r = wanted === 0 ? 0 : right / wanted;
  return {
    p: round1(100 * p),
    r: round1(100 * r),
    f1: found + wanted === 0 ? 0 : round1((100 * 2 * right) / (found + wanted)),
  };
}

/** The same from counts of right, extra and missed, dividing once: eval/score_hedges.py rounds this way. */
export function prfOfCounts(right: number, extra: number, missed: number): Prf {
  return {
    p: share(right, right + extra),
    r: share(right, right + missed),
    f1: right + extra + missed === 0 ? 0 : round1((200 * right) / (2 * right + extra + missed)),
  };
}
