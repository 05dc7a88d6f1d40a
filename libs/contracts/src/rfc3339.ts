/** Date, time but for its seconds, seconds, their fraction, and the offset from UTC. */
const FORM =
  /^(\d{4}-\d{2}-\d{2})(T(?:[01]\d|2[0-3]):[0-5]\d:)([0-5]\d|60)((?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))$/;
const LEAP_SECOND = '60';
const SECOND_MS = 1_000;

/**
 * A time as RFC 3339, 5.6 writes it; null for anything else, also for a day that no calendar has: `Date` takes
 * 30 February for 2 March. A leap second, at the end of a day of UTC, is read as the second after it, since no clock of
 * ours has one.
 */
export function parseRfc3339(text: string): Date | null {
  const [form, day, minute, second, rest] = FORM.exec(text.toUpperCase()) ?? [];
  if (form === undefined || !isDay(`${day}`)) return null;
  if (second !== LEAP_SECOND) return new Date(form);
  const after = new Date(new Date(`${day}${minute}59${rest}`).getTime() + SECOND_MS);
  return after.getUTCHours() === 0 && after.getUTCMinutes() === 0 ? after : null;
}

function isDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
