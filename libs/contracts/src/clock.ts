/** The time, injected so that schedules are tested without sleeping. */
export interface Clock {
  /** Wall-clock time in ms since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
