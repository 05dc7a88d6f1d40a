import type { OverdueWaves } from './overdue-waves.js';

/** How long a limit or breaker may put off an attempt, ms. */
export const PUT_OFF_MS_MAX = 15_000;
/** A message that has waited this long at an endpoint's limit makes the endpoint a slow one. See ADR 28. */
export const WAIT_MS_MAX = 200;
/** How often what waits is looked at, ms. */
export const SWEEP_MS = 50;
/** Of an endpoint that has been slow within this time, what comes need not show once more that it would wait, ms. */
const SLOW_MEMORY_MS = 1_000;
/** Nothing is put off by less: it would come back before anything has changed. */
const PUT_OFF_MS_MIN = 250;

/** What of an endpoint decides whether its waiting messages leave memory for the table. */
export interface EndpointLoad {
  breakerOpen: boolean;
  /** When the breaker lets a probe through. */
  probeAtMs: number;
  /** At its limit, or half open with the probe under way. */
  full: boolean;
  /** Its attempts take long: what waits below its limit waits for a slot that such endpoints hold. */
  slow: boolean;
  /** Its limit grew of late: it keeps up with more and more. */
  growing: boolean;
  limit: number;
  /** How long its attempts take of late, ms. */
  typicalMs: number;
  /** When messages of it were last put off. */
  putOffAtMs: number;
  /** Since when its oldest waiting message waits; null when none does. */
  oldestWaitingSinceMs: number | null;
}

/** Which of an endpoint's waiting messages leave memory for the table. */
export type Spill = 'none' | 'new' | 'all';

/**
 * What of an endpoint is to be spilled. A merely busy endpoint is not slow: its messages stay in memory and hold back
 * the fetching of more, and so do those of quick ones that wait for slots. A hundred endpoints that take long wait far
 * below their limits for slots that the others of them hold. One that was slow a moment ago, and where messages wait
 * again, spills what is new at once: a log that is read through after an outage need not wait for it once more. What
 * came from the table keeps its chance.
 */
export function spillOf(load: EndpointLoad, nowMs: number): Spill {
  if (load.oldestWaitingSinceMs === null) return 'none';
  if (load.breakerOpen) return 'all';
  if (!(load.full || load.slow) || load.growing) return 'none';
  if (nowMs - load.oldestWaitingSinceMs > WAIT_MS_MAX) return 'all';
  return nowMs - load.putOffAtMs <= SLOW_MEMORY_MS ? 'new' : 'none';
}

/**
 * For how long to put off the message at `position` (from 0) of those spilled at once: about when the endpoint will
 * have room for it, so that the table hands them back at the pace the endpoint can take, and not past its deadline, as
 * long as the endpoint can be given as many at once.
 * @param waves the endpoint's; a message that only its deadline brings back takes its place there
 * @param deadlineMs when the message must be tried whatever the endpoint's state
 */
export function putOffMs(
  load: EndpointLoad,
  waves: OverdueWaves,
  position: number,
  deadlineMs: number,
  nowMs: number,
): number {
  const roundTrips = Math.floor(position / Math.max(1, load.limit)) + 1;
  const untilRoom = roundTrips * Math.max(load.typicalMs, PUT_OFF_MS_MIN);
  const untilProbe = load.breakerOpen ? Math.max(0, load.probeAtMs - nowMs) : 0;
  const backAtMs = nowMs + untilProbe + untilRoom;
  if (backAtMs < deadlineMs) return backAtMs - nowMs;
  return Math.max(0, waves.place(deadlineMs, load.typicalMs) - nowMs);
}
