import { DomainError, parseRfc3339 } from '#libs/contracts';
import { readCursor } from './cursor.js';

/**
 * @param owner whose rows are listed: a number or an account
 * @throws DomainError validation_failed when it is no cursor of this list
 */
export function positionAfter(owner: string, cursor: string | undefined): bigint {
  if (cursor === undefined) return 0n;
  const position = readCursor(owner, cursor);
  if (position === null) throw invalid('cursor', 'cursor must be the next_cursor of a page of this list');
  return position;
}

/** @throws DomainError validation_failed when no calendar has this time */
function timeOf(field: string, text: string): Date {
  const time = parseRfc3339(text);
  if (time === null) throw invalid(field, `${field} must be an RFC 3339 time`);
  return time;
}

/**
 * The time from `since` on and before `until`.
 * @throws DomainError validation_failed when no calendar has one of them, or it ends before it begins
 */
export function timeRange(since: string, until: string): { from: Date; to: Date } {
  const range = { from: timeOf('since', since), to: timeOf('until', until) };
  if (range.to < range.from) throw invalid('until', 'until must not be before since');
  return range;
}

/** @throws DomainError validation_failed when no calendar has this time */
export function sinceTime(since: string | undefined): Date | null {
  return since === undefined ? null : timeOf('since', since);
}

function invalid(field: string, message: string): DomainError {
  return new DomainError('validation_failed', undefined, { errors: [{ field, message }] });
}
