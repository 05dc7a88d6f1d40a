import { describe, expect, it } from '@jest/globals';
import { assertAwaited, isLate, takeWithin, withinLimit } from './answer-limit.js';
import { isPermanent } from './permanent-failure.js';

const LONG_MS = 60_000;

describe('withinLimit', () => {
  it('lets the carrier keep a message that does not become durable in time', async () => {
    const failure: unknown = await withinLimit(new Promise(() => undefined), 1).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'service_unavailable', status: 503 });
    expect(isPermanent(failure)).toBe(false);
  });

  it('gives the result or the failure of work that ends in time', async () => {
    expect(await withinLimit(Promise.resolve('taken'), LONG_MS)).toBe('taken');
    await expect(withinLimit(Promise.reject(new Error('down')), LONG_MS)).rejects.toThrow('down');
  });
});

describe('takeWithin', () => {
  /** Fails so many times before it succeeds. */
  function failing(times: number, error: Error) {
    const calls = { attempts: 0, retries: 0 };
    const attempt = () => {
      calls.attempts += 1;
      return calls.attempts <= times ? Promise.reject(error) : Promise.resolve('taken');
    };
    const onRetry = () => {
      calls.retries += 1;
    };
    return { calls, attempt, onRetry };
  }

  it('tries again what may pass', async () => {
    const { calls, attempt, onRetry } = failing(1, new Error('log lost'));
    expect(await takeWithin(LONG_MS, attempt, onRetry)).toBe('taken');
    expect(calls).toEqual({ attempts: 2, retries: 1 });
  });

  it('does not repeat what no repeat can help', async () => {
    const { calls, attempt, onRetry } = failing(9, Object.assign(new Error('refused'), { retryable: false }));
    await expect(takeWithin(LONG_MS, attempt, onRetry)).rejects.toThrow('refused');
    expect(calls.attempts).toBe(1);
  });

  it('ends with the failure when the next attempt would come too late', async () => {
    const { calls, attempt, onRetry } = failing(9, new Error('log lost'));
    await expect(takeWithin(1, attempt, onRetry)).rejects.toThrow('log lost');
    expect(calls.attempts).toBe(1);
  });

  it('tells each attempt until when somebody waits for it', async () => {
    const given: number[] = [];
    const attempt = (untilMs: number) => {
      given.push(untilMs);
      return given.length < 2 ? Promise.reject(new Error('log lost')) : Promise.resolve('taken');
    };
    await takeWithin(LONG_MS, attempt, () => undefined);
    const [first = 0, second] = given;
    expect(second).toBe(first);
    expect(isLate(first)).toBe(false);
    expect(() => {
      assertAwaited(performance.now());
    }).toThrow(expect.objectContaining({ code: 'service_unavailable' }));
  });

  it('does not even begin when the time is over already', async () => {
    const { calls, attempt, onRetry } = failing(0, new Error('never'));
    await expect(takeWithin(0, attempt, onRetry)).rejects.toMatchObject({ code: 'service_unavailable' });
    expect(calls.attempts).toBe(0);
  });
});
