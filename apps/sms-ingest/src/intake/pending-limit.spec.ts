import { describe, expect, it } from '@jest/globals';
import { PendingLimit } from './pending-limit.js';

describe('PendingLimit', () => {
  it('takes as many PDUs as it may hold, and one more for each that is answered', () => {
    const pending = new PendingLimit(2);
    expect([pending.admit(100), pending.admit(100), pending.admit(100)]).toEqual([true, true, false]);
    pending.release(100);
    expect([pending.admit(100), pending.admit(100)]).toEqual([true, false]);
  });

  it('counts octets, too: few PDUs may be long ones', () => {
    const pending = new PendingLimit(1_000_000);
    const taken = Array.from({ length: 1_000 }, () => pending.admit(70_000)).filter(Boolean).length;
    expect(taken).toBeGreaterThan(400);
    expect(taken).toBeLessThan(500);
  });
});
