import { SUPERSEDED, type AttemptOutcome, type AttemptTrigger } from '#libs/contracts';

/** What decides about a delivery in one of its attempts. */
export interface DeliveryAttempt {
  attemptId: string;
  attempt: number;
  trigger: AttemptTrigger;
  outcome: AttemptOutcome;
  statusCode: number | null;
  error: string | null;
  startedAt: Date;
  durationMs: number;
  nextAttemptAt: Date | null;
}

export interface Delivery {
  state: 'pending' | 'delivered' | 'failed' | 'exhausted' | 'skipped' | 'none';
  attempts: number;
  last_status: number | null;
  next_attempt_at: string | null;
}

/** Clocks of replicas differ; two attempts of one schedule are farther apart, ms. */
const CLOCKS_APART_MS = 1_000;

/**
 * Where the delivery of a message stands, from its attempts in any order. Once delivered, always delivered; failed as long
 * as another attempt is to come; otherwise the latest attempt of its schedule says it. A replay ends what was to come before
 * it, which is no end of the delivery. Test events are no deliveries.
 * @param expected whether a webhook is to get the message; without attempts it is `pending` then, `none` otherwise
 */
export function deliveryOf(attempts: readonly DeliveryAttempt[], expected: boolean): Delivery {
  const made = attempts.filter(({ trigger, error }) => trigger !== 'test' && error !== SUPERSEDED).sort(byTime);
  const schedule = latestSchedule(made);
  const deciding = made.find((attempt) => attempt.outcome === 'delivered') ?? schedule.at(-1);
  const sent = made.filter((attempt) => attempt.outcome !== 'skipped').length;
  if (!deciding) return { state: expected ? 'pending' : 'none', attempts: 0, last_status: null, next_attempt_at: null };
  const next = deciding.outcome === 'delivered' ? null : nextAttemptAt(schedule, deciding);
  return {
    state: next === null ? deciding.outcome : 'failed',
    attempts: sent,
    last_status: deciding.statusCode,
    next_attempt_at: next?.toISOString() ?? null,
  };
}

/**
 * The latest replay and its retries; without one, all. An attempt of before that waited for its turn may be made when the
 * replay has begun; it is the last of its own schedule, whatever it says of another one.
 */
function latestSchedule(made: readonly DeliveryAttempt[]): readonly DeliveryAttempt[] {
  const at = made.findLastIndex(({ trigger }) => trigger === 'replay');
  const replay = made[at];
  if (!replay) return made;
  const fromMs = (replay.nextAttemptAt?.getTime() ?? Number.POSITIVE_INFINITY) - CLOCKS_APART_MS;
  const retries = made
    .slice(at + 1)
    .filter(({ trigger, startedAt }) => trigger === 'retry' && startedAt.getTime() >= fromMs);
  return [replay, ...retries];
}

/** The first of those that are to come after the latest attempt. */
function nextAttemptAt(schedule: readonly DeliveryAttempt[], latest: DeliveryAttempt): Date | null {
  const pastMs = latest.startedAt.getTime() + CLOCKS_APART_MS;
  const toCome = schedule.flatMap((attempt) => {
    const { outcome, nextAttemptAt: next } = attempt;
    return outcome === 'failed' && next !== null && (attempt === latest || next.getTime() > pastMs) ? [next] : [];
  });
  return toCome.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

export interface DeliveryStages {
  attempt_started?: string;
  acknowledged?: string;
}

/** When the first attempt began, and when a webhook acknowledged the message. */
export function deliveryStages(attempts: readonly DeliveryAttempt[]): DeliveryStages {
  const sent = attempts.filter(({ trigger, outcome }) => trigger !== 'test' && outcome !== 'skipped').sort(byTime);
  const [first] = sent;
  const delivered = sent.find((attempt) => attempt.outcome === 'delivered');
  return {
    ...(first ? { attempt_started: first.startedAt.toISOString() } : {}),
    ...(delivered
      ? { acknowledged: new Date(delivered.startedAt.getTime() + delivered.durationMs).toISOString() }
      : {}),
  };
}

function byTime(a: DeliveryAttempt, b: DeliveryAttempt): number {
  return a.startedAt.getTime() - b.startedAt.getTime() || a.attempt - b.attempt || (a.attemptId < b.attemptId ? -1 : 1);
}
