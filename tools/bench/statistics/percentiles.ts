/** What a series of measurements says in a few figures. All in the unit of the series. */
export interface Summary {
  count: number;
  min: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/**
 * The smallest value that at least this share of the series does not exceed (nearest rank): always a value that was
 * measured, never one in between.
 * @param sorted ascending, not empty
 * @param share above 0, at most 1
 */
function nearestRank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** Null for an empty series: nothing was measured, which is not the same as zero. */
export function summary(series: readonly number[]): Summary | null {
  if (series.length === 0) return null;
  const sorted = Float64Array.from(series).sort();
  const values = [...sorted];
  return {
    count: values.length,
    min: nearestRank(values, 0),
    p50: nearestRank(values, 0.5),
    p95: nearestRank(values, 0.95),
    p99: nearestRank(values, 0.99),
    max: nearestRank(values, 1),
  };
}

/** The middle of the runs; the mean of the two middle ones when they are even in number. NaN without any. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Share of `expected` measurements that came and do not exceed the limit; what never came counts as too late. */
export function shareWithin(series: readonly number[], limit: number, expected: number): number {
  return expected === 0 ? 1 : series.filter((value) => value <= limit).length / expected;
}

/** Events per second from the first to the last of their times. NaN for fewer than two. */
export function ratePerS(timesMs: readonly number[]): number {
  if (timesMs.length < 2) return NaN;
  const { first, last } = timesMs.reduce(
    (span, time) => ({ first: Math.min(span.first, time), last: Math.max(span.last, time) }),
    { first: Infinity, last: -Infinity },
  );
  return ((timesMs.length - 1) * 1000) / (last - first);
}
