/**
 * The pace of the claims: when to look into the table for retries that are due, and how many to take at once.
 *
 * The promise: **a retry starts at most 1 s after it is due, and never before**. It is kept while a look takes up to
 * 160 ms (2 ms are usual), in any number of replicas, whatever the looks find:
 * - Never early: the database's clock says, when a row is claimed, in how many ms it is due; the time of a look decides
 *   nothing. What is claimed 10 ms ahead waits for its time here: the way from the table is behind it then.
 * - Not late: whoever writes a row calls for a look at its due time, and every look that took all there was says when
 *   the next row is due. A call that comes while a look is under way is answered after it. A lost call costs 5 s.
 * - In batches: what is due together is claimed 4 to 50 rows at a time, 10 ms apart, so that it does not hold up new
 *   messages.
 * - No busy loop: without being called, nobody looks again within 10 ms; and however often they are called for, costly
 *   looks for little have a fifth of the time, and failing ones are 50 ms apart.
 */

/** Under normal load no retry is later than this, ms. */
export const LATE_MS_MAX = 1_000;
/** A claim takes what is due in so many ms, too. */
export const CLAIM_AHEAD_MS = 10;
/** Every replica looks at least this often, ms; only what is due sooner needs a call. */
export const LOOK_MS_MAX = 5_000;
/** After a look that failed, ms: what it missed is not late for longer, if that works. */
const FAILED_MS = LATE_MS_MAX;
/** When rows are due that cannot be started now, ms. */
const BUSY_MS = 50;
/**
 * Between two claims when there is more to claim, ms. What started together at endpoints that are equally slow ends
 * together, and starts the next together: the pause spreads such crowds.
 */
const CLAIM_PAUSE_MS = 10;
/** A look that takes longer and finds less than there is room for has passed over many rows that are refused, ms. */
const COSTLY_MS = 20;
/** So many times as long as the look. */
const REST_PER_LOOK = 4;
/**
 * Enough for a look that passes over a million rows, ms. One that takes longer was kept waiting by Postgres, which says
 * nothing about the next: retries must not be late for that.
 */
const REST_MS_MAX = 2_000;
/**
 * A look that takes no longer keeps the promise, ms: the worst placed row has just missed one, and waits for its end,
 * for the rest after it, and for the next.
 */
export const LOOK_MS_NORMAL = Math.floor(LATE_MS_MAX / (1 + REST_PER_LOOK + 1));

/** How a look ended. */
export type LookEnd =
  /** None has been made yet. */
  | { kind: 'none' }
  /** The database did not answer, or with an error. */
  | { kind: 'failed' }
  /** It asked for nothing: there is room for nothing. */
  | { kind: 'no room' }
  /** It found as many rows as there was room for: more may be due. */
  | { kind: 'filled' }
  /**
   * It found all that may be claimed.
   * - `startedAtMs`: when the claim did; what it could have taken then, and is still there, was passed over
   * - `tookMs`: how long the claim took
   * - `nextDueAtMs`: when the first of the rows that are still there is due; null when there is none
   */
  | { kind: 'all'; startedAtMs: number; tookMs: number; nextDueAtMs: number | null };

/** What decides when to look next. All times are ms of one monotonic clock. */
export interface LookState {
  readonly last: LookEnd;
  readonly endedAtMs: number;
  /** When the first of the rows is due for which a look was called since the last one started; Infinity when none was. */
  readonly calledForMs: number;
}

/**
 * When the next look starts: ahead of what it is called for, or when the last one says that there is more to find,
 * whichever is earlier; but not before the last one, if it was a costly one, has been rested from.
 * @returns ms of the clock of `state`; what has passed means at once
 */
export function nextLookMs({ last, endedAtMs, calledForMs }: LookState): number {
  return Math.max(Math.min(calledForMs - CLAIM_AHEAD_MS, againAtMs(last, endedAtMs)), endedAtMs + restMs(last));
}

/** When to look again though nobody calls for it. */
function againAtMs(last: LookEnd, endedAtMs: number): number {
  switch (last.kind) {
    case 'none':
      return endedAtMs + LOOK_MS_MAX;
    case 'failed':
      return endedAtMs + FAILED_MS;
    case 'no room':
      return endedAtMs + BUSY_MS;
    case 'filled':
      return endedAtMs + CLAIM_PAUSE_MS;
    case 'all':
      if (last.nextDueAtMs === null) return endedAtMs + LOOK_MS_MAX;
      if (last.nextDueAtMs <= last.startedAtMs + CLAIM_AHEAD_MS) return endedAtMs + BUSY_MS;
      return Math.min(last.nextDueAtMs - CLAIM_AHEAD_MS, endedAtMs + LOOK_MS_MAX);
  }
}

/** For how many ms no look is to follow, whatever calls for one. */
function restMs(last: LookEnd): number {
  if (last.kind === 'failed') return BUSY_MS;
  if (last.kind !== 'all' || last.tookMs <= COSTLY_MS) return 0;
  return Math.min(last.tookMs * REST_PER_LOOK, REST_MS_MAX);
}

/** Rows taken at once: few, so that a thousand that are due together do not hold up the messages that come meanwhile. */
export const CLAIM_MAX = 50;
/** However busy this process is, retries go on. */
const CLAIM_MIN = 4;
/** Shares of the event loop's time: up to the first there is room for retries in full, from the second on for few. */
const BUSY_SHARE = { easy: 0.25, full: 0.5 };

/**
 * How many rows to take at once. What is in the table is late already, by its endpoint's doing; new messages are not
 * to be, so they find an event loop that has time for them.
 * @param busyShare of the event loop's time, of late
 */
export function claimMax(busyShare: number): number {
  const ease = (BUSY_SHARE.full - busyShare) / (BUSY_SHARE.full - BUSY_SHARE.easy);
  return Math.round(CLAIM_MIN + (CLAIM_MAX - CLAIM_MIN) * Math.min(1, Math.max(0, ease)));
}
