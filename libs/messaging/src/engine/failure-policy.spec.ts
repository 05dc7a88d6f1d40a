import { describe, expect, test } from '@jest/globals';
import { classifyFailure, retryDelayMs, UNKNOWN_ATTEMPTS_MAX } from './failure-policy.js';

const failure = (fields: object, message = 'failed') => Object.assign(new Error(message), fields);

describe('what a failure says about trying again', () => {
  test.each([
    ['says so itself', failure({ retryable: true })],
    ['lost its connection to Postgres', failure({ code: '08006' })],
    ['lost a deadlock', failure({ code: '40P01' })],
    ['found no disk space', failure({ code: '53100' })],
    ['could not get a lock', failure({ code: '55P03' })],
    ['was cut off by a Postgres that shuts down', failure({ code: '57P01' })],
    ['met a Postgres that takes no writes: a stand-by, after a fail-over', failure({ code: '25006' })],
    ['may not log in, while the password is being changed', failure({ code: '28P01' })],
    ['found no such database, while it is being restored', failure({ code: '3D000' })],
    ['met a disk of Postgres that fails', failure({ code: '58030' })],
    ['was refused by the other side', failure({ code: 'ECONNREFUSED' })],
    ['was reset by the other side', failure({ code: 'ECONNRESET' })],
    ['timed out', failure({ code: 'ETIMEDOUT' })],
    ['lost its socket in undici', failure({ code: 'UND_ERR_SOCKET' })],
    ['lost its connection in pg, which gives no code', new Error('Connection terminated unexpectedly')],
    ['wraps such a failure as TypeORM does', failure({ driverError: failure({ code: '57P03' }) })],
    ['wraps such a failure as its cause', new Error('query failed', { cause: failure({ code: 'ECONNRESET' }) })],
  ])('a handler that %s is tried for ever', (_name, error) => {
    expect(classifyFailure(error)).toBe('retryable');
  });

  test.each([
    ['says so itself', failure({ retryable: false, code: 'ECONNRESET' })],
    ['was given a value that Postgres cannot take', failure({ code: '22P02' })],
    ['breaks a constraint', failure({ code: '23505' })],
  ])('a handler that %s is not tried again', (_name, error) => {
    expect(classifyFailure(error)).toBe('permanent');
  });

  test.each([
    new TypeError('x is undefined'),
    failure({ code: '42P01' }),
    failure({ code: 'EPERM' }),
    'a string',
    null,
  ])('anything else is unknown: %s', (error) => {
    expect(classifyFailure(error)).toBe('unknown');
  });
});

describe('the pause before the next call', () => {
  test('doubles from 100 ms to 10 s and never ends for retryable failures', () => {
    const delays = [1, 2, 3, 7, 8, 9, 100_000].map((attempt) => retryDelayMs('retryable', attempt));
    expect(delays).toEqual([100, 200, 400, 6_400, 10_000, 10_000, 10_000]);
  });

  test('ends after the tenth call for unknown failures', () => {
    expect(retryDelayMs('unknown', UNKNOWN_ATTEMPTS_MAX - 1)).toBe(1_000);
    expect(retryDelayMs('unknown', UNKNOWN_ATTEMPTS_MAX)).toBeNull();
  });

  test('is none for permanent failures', () => {
    expect(retryDelayMs('permanent', 1)).toBeNull();
  });
});
