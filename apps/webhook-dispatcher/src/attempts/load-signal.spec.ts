import { describe, expect, it } from '@jest/globals';
import { attemptEnd } from './load-signal.js';

const answered = (status: number) => ({ kind: 'answered' as const, status, retryAfterMs: 0 });

describe('attemptEnd', () => {
  it('lets the limit grow for acknowledgements, less so for later ones', () => {
    expect(attemptEnd(answered(200), 40)).toEqual({ signal: 'quick', serves: true, durationMs: 40 });
    expect(attemptEnd(answered(200), 501)).toMatchObject({ signal: 'steady', serves: true });
    expect(attemptEnd(answered(200), 5_001)).toMatchObject({ signal: 'neutral', serves: true });
    expect(attemptEnd(answered(500), 501)).toMatchObject({ signal: 'neutral' });
    expect(attemptEnd(answered(500), 40)).toMatchObject({ signal: 'neutral' });
  });
  it('shrinks the limit for time-outs and 429', () => {
    expect(attemptEnd({ kind: 'broken', error: 'timeout' }, 10_000)).toMatchObject({ signal: 'overload' });
    expect(attemptEnd(answered(429), 5)).toMatchObject({ signal: 'overload', serves: false });
  });
  it('lets the breaker open for who cannot serve, and not for who answers 500 at once', () => {
    expect([410, 404, 500, 301].map((status) => attemptEnd(answered(status), 40).serves)).toEqual(Array(4).fill(true));
    expect([429, 502, 503, 504].map((status) => attemptEnd(answered(status), 40).serves)).toEqual(Array(4).fill(false));
    expect(attemptEnd(answered(500), 501).serves).toBe(false);
    expect(attemptEnd({ kind: 'broken', error: 'connection_refused' }, 1).serves).toBe(false);
  });
  it('does not take a refused connection for load', () => {
    expect(attemptEnd({ kind: 'broken', error: 'connection_refused' }, 1)).toMatchObject({ signal: 'neutral' });
  });
});
