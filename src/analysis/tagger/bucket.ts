/** Distances in nine steps: exact up to 3, then 5, 8, 14, 25. */
export function bucket(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 14) return 6;
  return distance <= 25 ? 7 : 8;
}
