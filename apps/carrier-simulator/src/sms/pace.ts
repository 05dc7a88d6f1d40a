/**
 * How many messages of a batch should have been sent by now.
 * @param ratePerS null: all at once
 */
export function dueByNow(total: number, elapsedMs: number, ratePerS: number | null): number {
  if (ratePerS === null) return total;
  return Math.min(total, Math.floor((elapsedMs * ratePerS) / 1000) + 1);
}
