import { describe, expect, it } from '@jest/globals';
import { attemptEnd } from './load-signal.js';

const answered = (status: number) => ({ kind: 'answered' as const, status, retryAfterMs: 0 });

describe('attemptEnd', () => {
  it('lets the limit grow for quick acknowledgements alone', () => {
    expect(attemptEnd(answered(200), 40)).toEqual({ signal: 'quick', succeeded: true, durationMs: 40 });
    expect(attemptEnd(answered(200), 501)).toMatchObject({ signal: 'neutral', succeeded: true });
    expect(attemptEnd(answered(500), 40)).toMatchObject({ signal: 'neutral', succeeded: false });
  });
  it('shrinks the limit for time-outs and 429', () => {
    expect(attemptEnd({ kind: 'broken', error: 'timeout' }, 10_000)).toMatchObject({ signal: 'overload' });
    expect(attemptEnd(answered(429), 5)).toMatchObject({ signal: 'overload', succeeded: false });
  });
  it('does not take a refused connection for load', () => {
    expect(attemptEnd({ kind: 'broken', error: 'connection_refused' }, 1)).toMatchObject({ signal: 'neutral' });
  });
});
