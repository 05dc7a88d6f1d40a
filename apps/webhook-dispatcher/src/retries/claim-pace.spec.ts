import { describe, expect, it } from '@jest/globals';
import { CLAIM_MAX, claimMax } from './claim-pace.js';

describe('claimMax', () => {
  it('takes as many as there are while the event loop has time', () => {
    expect([0, 0.1, 0.25].map(claimMax)).toEqual([CLAIM_MAX, CLAIM_MAX, CLAIM_MAX]);
  });
  it('takes fewer the busier the loop is, and some however busy it is', () => {
    expect([0.375, 0.5, 1].map(claimMax)).toEqual([27, 4, 4]);
  });
});
