import { describe, expect, it } from '@jest/globals';
import { retryAfterMs } from './retry-after.js';

const nowMs = Date.UTC(2026, 4, 19, 14, 23, 1);

describe('retryAfterMs', () => {
  it('reads seconds', () => {
    expect(retryAfterMs(429, '120', nowMs)).toBe(120_000);
    expect(retryAfterMs(503, ' 30 ', nowMs)).toBe(30_000);
  });
  it('reads an HTTP date', () => {
    expect(retryAfterMs(503, 'Tue, 19 May 2026 14:24:01 GMT', nowMs)).toBe(60_000);
  });
  it.each(['Tuesday, 19-May-26 14:24:01 GMT', 'Tue May 19 14:24:01 2026'])('reads the obsolete date %j', (value) => {
    expect(retryAfterMs(503, value, nowMs)).toBe(60_000);
  });
  it('takes the absurdly long for long', () => {
    expect(retryAfterMs(429, '99999999999999', nowMs)).toBeGreaterThan(86_400_000);
    expect(retryAfterMs(429, '9'.repeat(400), nowMs)).toBe(Infinity);
  });
  it('takes a date in the past for no wait', () => {
    expect(retryAfterMs(503, 'Tue, 19 May 2026 14:20:01 GMT', nowMs)).toBe(0);
  });
  it.each(['', '-5', '1.5', '2026-05-19', 'soon'])('ignores %j', (value) => {
    expect(retryAfterMs(429, value, nowMs)).toBe(0);
  });
  it('counts for 429 and 503 only', () => {
    expect([200, 301, 500, 502].map((status) => retryAfterMs(status, '60', nowMs))).toEqual([0, 0, 0, 0]);
  });
  it('asks for nothing when the header is missing', () => {
    expect(retryAfterMs(503, undefined, nowMs)).toBe(0);
  });
});
