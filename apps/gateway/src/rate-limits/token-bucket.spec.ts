import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rateLimitHeaders } from './rate-limit-headers.js';
import { TokenBuckets } from './token-bucket.js';

const RATE = { perSecond: 100, burst: 200 };
const T0 = 1_700_000_000_000;

describe('TokenBuckets', () => {
  it('lets a burst through, counts down, and says when the next token comes', () => {
    const buckets = new TokenBuckets(RATE);
    for (let taken = 1; taken <= 200; taken += 1) {
      expect(buckets.take('a', T0)).toMatchObject({ allowed: true, remaining: 200 - taken });
    }
    expect(buckets.take('a', T0)).toMatchObject({ allowed: false, remaining: 0, retryInMs: 10, fullInMs: 2000 });
    expect(buckets.take('b', T0).allowed).toBe(true);
    expect(buckets.take('a', T0 + 10).allowed).toBe(true);
    expect(buckets.take('a', T0 + 10).allowed).toBe(false);
  });

  it('never lets more through than the burst and the rate, at any spacing of requests', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 400 }), (gapsMs) => {
        const buckets = new TokenBuckets({ perSecond: 30, burst: 7 });
        let nowMs = T0;
        let allowed = 0;
        for (const gapMs of gapsMs) {
          nowMs += gapMs;
          if (buckets.take('a', nowMs).allowed) allowed += 1;
        }
        expect(allowed).toBeLessThanOrEqual(7 + ((nowMs - T0) * 30) / 1000 + 0.01);
      }),
    );
  });

  it('lets through whoever waits as long as it was told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 997 }), fc.integer({ min: 1, max: 300 }), (perSecond, burst) => {
        const buckets = new TokenBuckets({ perSecond, burst });
        for (let taken = 0; taken < burst; taken += 1) buckets.take('a', T0);
        const refused = buckets.take('a', T0);
        expect(refused.allowed).toBe(false);
        expect(buckets.take('a', T0 + refused.retryInMs).allowed).toBe(true);
      }),
    );
  });

  it('forgets buckets once they are full', () => {
    const buckets = new TokenBuckets(RATE);
    buckets.take('a', T0);
    buckets.sweep(T0 + 5);
    expect(buckets.size).toBe(1);
    buckets.sweep(T0 + 10);
    expect(buckets.size).toBe(0);
  });
});

describe('rateLimitHeaders', () => {
  it('names each limit, what is left and when it is whole again', () => {
    const taken = { allowed: true, remaining: 49, fullInMs: 200, retryInMs: 0 };
    const provisions = { name: 'provisions', rate: { perSecond: 5, burst: 50 }, taken };
    const requests = { name: 'requests', rate: RATE, taken: { ...taken, remaining: 12, fullInMs: 1880 } };
    expect(rateLimitHeaders([requests, provisions])).toEqual({
      'ratelimit-policy': '"requests";q=200;w=2, "provisions";q=50;w=10',
      ratelimit: '"requests";r=12;t=2, "provisions";r=49;t=1',
    });
  });
});
