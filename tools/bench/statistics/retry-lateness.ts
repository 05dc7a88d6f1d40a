/** What of an attempt's arrival counts here. */
interface Arrived {
  webhookId: string;
  arrivedAtMs: number;
  /** Null while it is not answered. */
  answeredAtMs: number | null;
}

/**
 * How late each second attempt arrived, ms: against its delay, counted from when the endpoint had answered the first.
 * The engine counts from when it had read that answer, so a punctual one is a little late, and none is early.
 * @param arrivals in order
 */
export function retryLateness(arrivals: readonly Arrived[], delayMs: number): number[] {
  const first = new Map<string, Arrived>();
  const second = new Map<string, Arrived>();
  for (const arrival of arrivals) {
    const earlier = first.has(arrival.webhookId) ? second : first;
    if (!earlier.has(arrival.webhookId)) earlier.set(arrival.webhookId, arrival);
  }
  return [...second].flatMap(([id, { arrivedAtMs }]) => {
    const answeredAtMs = first.get(id)?.answeredAtMs ?? null;
    return answeredAtMs === null ? [] : [arrivedAtMs - answeredAtMs - delayMs];
  });
}
