import { idTimeMs, type MessageId } from '#libs/contracts';

export const DAY_MS = 86_400_000;
/** How long messages stay. */
export const RETENTION_DAYS = 30;
/** Partitions made ahead, so that midnight finds its own. */
export const DAYS_AHEAD = 3;

/** A UTC day as `YYYY-MM-DD`: the key of a partition. */
export type Day = string;

/** Four digits of a year are all that a Day and Postgres's dates share: an id or a `since` may say any time. */
const FIRST_MS = Date.parse('0001-01-01');
const LAST_MS = Date.parse('9999-12-31');

/** The day of a time; the first or last that there is for one before or after. */
export function dayAt(ms: number): Day {
  return new Date(Math.min(Math.max(ms, FIRST_MS), LAST_MS)).toISOString().slice(0, 10);
}

/** The partition of a message and of all its attempts: the day in its ULID. */
export function dayOf(messageId: MessageId): Day {
  return dayAt(idTimeMs(messageId));
}

/** The day after. */
export function nextDay(day: Day): Day {
  return dayAt(Date.parse(day) + DAY_MS);
}

/** The first day that is kept: every message has its full 30 days, whatever hour it came. */
export function oldestKeptDay(nowMs: number): Day {
  return dayAt(nowMs - RETENTION_DAYS * DAY_MS);
}

/** The days that need a partition now. */
export function upcomingDays(nowMs: number): Day[] {
  return Array.from({ length: DAYS_AHEAD + 1 }, (_, ahead) => dayAt(nowMs + ahead * DAY_MS));
}

/**
 * Where a row of this day goes: `store`; `expired` when retention has passed it; `implausible` when no clock of ours
 * can have made its id.
 */
export function judgeDay(day: Day, nowMs: number): 'store' | 'expired' | 'implausible' {
  if (day < oldestKeptDay(nowMs)) return 'expired';
  return day > dayAt(nowMs + DAYS_AHEAD * DAY_MS) ? 'implausible' : 'store';
}

/** The first and the last day of `rows`, of which there is at least one. */
export function dayRange(rows: readonly { day: Day }[]): [Day, Day] {
  const days = rows.map((row) => row.day).sort();
  return [days[0] ?? '', days.at(-1) ?? ''];
}
