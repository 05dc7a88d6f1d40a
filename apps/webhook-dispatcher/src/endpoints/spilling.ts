import { OverdueWaves } from './overdue-waves.js';
import type { Lane } from './slot-budget.js';

/** How long a limit or breaker may put off an attempt, ms. */
export const PUT_OFF_MS_MAX = 15_000;
/** A message that has waited for longer at an endpoint's limit makes the endpoint a slow one, ms. See ADR 28. */
export const WAIT_MS_MAX = 200;
/** How often what waits is looked at, ms. */
export const SWEEP_MS = 50;
/** Of an endpoint that has been slow within this time, what comes need not show once more that it would wait, ms. */
const SLOW_MEMORY_MS = 1_000;
/** Nothing is put off by less, ms: it would come back before anything has changed. */
const PUT_OFF_MS_MIN = 250;

/** What of an endpoint decides whether its waiting messages leave memory for the table. */
export interface EndpointLoad {
  breakerOpen: boolean;
  /** When the breaker lets a probe through, ms. */
  probeAtMs: number;
  /** At its limit, or half open with the probe under way. */
  full: boolean;
  /** Its attempts take long: what waits below its limit waits for a slot that such endpoints hold. */
  slow: boolean;
  /** Its limit grew of late: it keeps up with more and more. */
  growing: boolean;
  /** How many attempts it gets at once. */
  limit: number;
  /** How long its attempts take of late, ms. */
  typicalMs: number;
  /** Since when its oldest waiting message waits, ms; null when none does. */
  oldestWaitingSinceMs: number | null;
}

/** Which of an endpoint's waiting messages leave memory for the table: what is new has come from the log. */
export type Spill = 'none' | 'new' | 'all';

const SPILLED_LANES: Readonly<Record<Spill, readonly Lane[]>> = { none: [], new: ['first'], all: ['first', 'retry'] };

export interface PutOff<T> {
  ticket: T;
  /** In how many ms it is to come back. */
  delayMs: number;
}

/**
 * What of one endpoint leaves memory for the table, and when each message comes back: those that have waited for too
 * long, with every sweep, and those that would only wait for the next one, as they come. Times are ms of one clock.
 */
export class Spilling {
  private readonly waves = new OverdueWaves();
  /** When messages were last put off. */
  private latestAtMs = Number.NEGATIVE_INFINITY;
  /** Put off as they came, since the last sweep. */
  private passed = 0;

  /** With every sweep, before anything leaves: what passes by is counted anew. */
  swept(): void {
    this.passed = 0;
  }

  /** Whose waiting messages are to leave now. */
  lanes(load: EndpointLoad, nowMs: number): readonly Lane[] {
    return SPILLED_LANES[spillOf(load, this.latestAtMs, nowMs)];
  }

  /** What waited leaves with a sweep. @param tickets in the order in which they are to come back */
  putOff<T extends { readonly deadlineMs: number }>(
    tickets: readonly T[],
    load: EndpointLoad,
    nowMs: number,
  ): PutOff<T>[] {
    if (tickets.length > 0) this.latestAtMs = nowMs;
    return tickets.map((ticket, at) => ({
      ticket,
      delayMs: putOffMs(load, this.waves, at, ticket.deadlineMs, nowMs),
    }));
  }

  /**
   * A message leaves as it comes.
   * @param waiting how many wait, and leave before it
   * @returns for how many ms it is put off
   */
  passBy(waiting: number, deadlineMs: number, load: EndpointLoad, nowMs: number): number {
    this.latestAtMs = nowMs;
    this.passed += 1;
    return putOffMs(load, this.waves, waiting + this.passed - 1, deadlineMs, nowMs);
  }
}

/**
 * What of an endpoint is to be spilled. A merely busy endpoint is not slow: its messages stay in memory and hold back
 * the fetching of more, and so do those of quick ones that wait for slots. A hundred endpoints that take long wait far
 * below their limits for slots that the others of them hold. One that was slow a moment ago, and where messages wait
 * again, spills what is new at once: a log that is read through after an outage need not wait for it once more. What
 * came from the table keeps its chance.
 * @param latestAtMs when messages of it were last put off
 */
export function spillOf(load: EndpointLoad, latestAtMs: number, nowMs: number): Spill {
  if (load.oldestWaitingSinceMs === null) return 'none';
  if (load.breakerOpen) return 'all';
  if (!(load.full || load.slow) || load.growing) return 'none';
  if (nowMs - load.oldestWaitingSinceMs > WAIT_MS_MAX) return 'all';
  return nowMs - latestAtMs <= SLOW_MEMORY_MS ? 'new' : 'none';
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
