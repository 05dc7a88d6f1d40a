import { describe, expect, it } from '@jest/globals';
import { retryLateness } from './retry-lateness.js';
import { smsLatencies } from './sms-latencies.js';

describe('smsLatencies', () => {
  it('counts the first arrival of each SMS, and only those that were sent', () => {
    const submitted = new Map([
      ['100000', 1_000],
      ['100001', 1_020],
      ['100002', 1_040],
    ]);
    const arrivals = [
      { from: '100001', arrivedAtMs: 1_023 },
      { from: '100000', arrivedAtMs: 1_050 },
      { from: '100000', arrivedAtMs: 1_004 },
      { from: 'unknown', arrivedAtMs: 1_004 },
    ];
    expect(smsLatencies(submitted, arrivals)).toEqual([3, 4]);
  });
});

describe('retryLateness', () => {
  it('compares the second attempt with the answer to the first', () => {
    const arrivals = [
      { webhookId: 'a', arrivedAtMs: 0, answeredAtMs: 1 },
      { webhookId: 'b', arrivedAtMs: 5, answeredAtMs: 5 },
      { webhookId: 'a', arrivedAtMs: 15_004, answeredAtMs: 15_005 },
      { webhookId: 'a', arrivedAtMs: 75_000, answeredAtMs: 75_000 },
    ];
    expect(retryLateness(arrivals, 15_000)).toEqual([3]);
  });

  it('leaves out an attempt that was never answered', () => {
    const arrivals = [
      { webhookId: 'a', arrivedAtMs: 0, answeredAtMs: null },
      { webhookId: 'a', arrivedAtMs: 25_000, answeredAtMs: 25_000 },
    ];
    expect(retryLateness(arrivals, 15_000)).toEqual([]);
  });
});
