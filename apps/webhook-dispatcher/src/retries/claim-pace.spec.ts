import { describe, expect, it } from '@jest/globals';
import { CLAIM_MAX, claimMax, restMs } from './claim-pace.js';

describe('claimMax', () => {
  it('takes as many as there are while the event loop has time', () => {
    expect([0, 0.1, 0.25].map(claimMax)).toEqual([CLAIM_MAX, CLAIM_MAX, CLAIM_MAX]);
  });
  it('takes fewer the busier the loop is, and some however busy it is', () => {
    expect([0.375, 0.5, 1].map(claimMax)).toEqual([27, 4, 4]);
  });
});

describe('restMs', () => {
  it('lets the next look come at once after a quick one, and after one that found all it could', () => {
    expect([restMs(5, false), restMs(20, false), restMs(200, true)]).toEqual([0, 0, 0]);
  });
  it('rests longer than a costly look took', () => {
    expect(restMs(100, false)).toBe(400);
  });
  it('does not hold retries back for longer than two seconds because Postgres stood still', () => {
    expect(restMs(30_000, false)).toBe(2_000);
  });
});
