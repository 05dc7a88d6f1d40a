import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two strings are equal, in a time that tells nothing about either, not even its length. */
export function constantTimeEqual(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}
