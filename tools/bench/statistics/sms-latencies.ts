/** What of a webhook's arrival counts here. */
interface Arrived {
  from: string;
  arrivedAtMs: number;
}

/**
 * From the carrier's submission to the first arrival at the endpoint, ms, for each SMS that arrived.
 * @param submittedAtMs by the SMS's sender
 */
export function smsLatencies(submittedAtMs: ReadonlyMap<string, number>, arrivals: readonly Arrived[]): number[] {
  const first = new Map<string, number>();
  for (const { from, arrivedAtMs } of arrivals) first.set(from, Math.min(arrivedAtMs, first.get(from) ?? Infinity));
  return [...first].flatMap(([from, arrivedAtMs]) => {
    const submitted = submittedAtMs.get(from);
    return submitted === undefined ? [] : [arrivedAtMs - submitted];
  });
}
