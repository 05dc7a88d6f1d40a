import { describe, expect, it } from '@jest/globals';
import { RETRY_DELAYS_MS } from '../retries/retry-schedule.js';
import { attemptVerdict, type SendResult } from './attempt-outcome.js';

const answered = (status: number, retryAfterMs = 0): SendResult => ({ kind: 'answered', status, retryAfterMs });
const verdict = (result: SendResult, attempt = 1) => attemptVerdict(result, attempt, RETRY_DELAYS_MS);

describe('attemptVerdict', () => {
  it.each([200, 201, 202, 204, 299])('takes %i for an acknowledgement', (status) => {
    expect(verdict(answered(status))).toEqual({ kind: 'delivered' });
  });
  it.each([400, 401, 404, 408, 429, 500, 503, 599])('tries again after %i', (status) => {
    expect(verdict(answered(status))).toEqual({ kind: 'failed', error: 'http_error', delayMs: 15_000 });
  });
  it.each([301, 302, 303, 307, 308])('takes %i for a failure, not for a way', (status) => {
    expect(verdict(answered(status))).toMatchObject({ kind: 'failed', error: 'redirect_not_followed' });
  });
  it('ends with 410 at any attempt', () => {
    expect(verdict(answered(410), 1)).toEqual({ kind: 'gone', error: 'gone' });
    expect(verdict(answered(410), 4)).toEqual({ kind: 'gone', error: 'gone' });
  });
  it('tries again after a broken connection and keeps the reason', () => {
    expect(verdict({ kind: 'broken', error: 'timeout' }, 2)).toEqual({
      kind: 'failed',
      error: 'timeout',
      delayMs: 60_000,
    });
  });
  it('is exhausted after the fourth attempt', () => {
    expect(verdict(answered(500), 4)).toEqual({ kind: 'exhausted', error: 'http_error' });
  });
  it('is delivered by an acknowledged fourth attempt', () => {
    expect(verdict(answered(200), 4)).toEqual({ kind: 'delivered' });
  });
  it('lengthens the delay as Retry-After asks', () => {
    expect(verdict(answered(503, 90_000))).toMatchObject({ delayMs: 90_000 });
  });
  it('makes one attempt only when there are no delays', () => {
    expect(attemptVerdict(answered(500), 1, [])).toMatchObject({ kind: 'exhausted' });
  });
});
