import { describe, expect, it } from '@jest/globals';
import { RecentSuccesses } from './recent-successes.js';

describe('RecentSuccesses', () => {
  it('remembers a success for at least its span, and at most twice that', () => {
    const recent = new RecentSuccesses(100);
    recent.add('first', 0);
    recent.add('late', 99);
    expect([recent.has('first', 150), recent.has('late', 199)]).toEqual([true, true]);
    expect([recent.has('first', 250), recent.has('late', 300)]).toEqual([false, false]);
  });

  it('forgets everything when nothing happens for long', () => {
    const recent = new RecentSuccesses(100);
    recent.add('a', 0);
    expect(recent.has('a', 10_000)).toBe(false);
  });
});
