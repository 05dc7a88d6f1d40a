import { describe, expect, it } from '@jest/globals';
import { ConcurrencyLimit, LIMIT_MAX, LIMIT_START, LIMIT_STEADY_MAX, type LoadSignal } from './concurrency-limit.js';

/** One round trip at full use: as many attempts start and end as the limit lets in. */
function roundTrip(limit: ConcurrencyLimit, signal: LoadSignal, startedAtMs: number): void {
  const inFlight = limit.current;
  for (let left = inFlight; left > 0; left -= 1) limit.ended(signal, startedAtMs, startedAtMs + 50, inFlight);
}

describe('ConcurrencyLimit', () => {
  it('doubles per round trip while the endpoint is quick', () => {
    const limit = new ConcurrencyLimit();
    const sizes = [0, 100, 200].map((atMs) => {
      roundTrip(limit, 'quick', atMs);
      return limit.current;
    });
    expect(sizes).toEqual([LIMIT_START * 2, LIMIT_START * 4, LIMIT_START * 8]);
  });
  it('does not grow while it is not in use', () => {
    const limit = new ConcurrencyLimit();
    for (let i = 0; i < 1_000; i += 1) limit.ended('quick', i, i + 5, 1);
    expect(limit.current).toBe(LIMIT_START);
  });
  it('grows by one per round trip while the endpoint takes its time, up to a limit of its own', () => {
    const limit = new ConcurrencyLimit();
    roundTrip(limit, 'steady', 0);
    roundTrip(limit, 'steady', 1_000);
    expect(limit.current).toBe(LIMIT_START + 2);
    for (let trip = 0; trip < 300; trip += 1) roundTrip(limit, 'steady', trip * 1_000);
    expect(limit.current).toBe(LIMIT_STEADY_MAX);
    expect(limit.grewWithin(300_000, 300_000)).toBe(false);
  });
  it('keeps what it grew to while the endpoint was quick when it comes to take its time', () => {
    const limit = new ConcurrencyLimit();
    for (let trip = 0; trip < 20; trip += 1) roundTrip(limit, 'quick', trip * 100);
    roundTrip(limit, 'steady', 3_000);
    expect(limit.current).toBe(LIMIT_MAX);
  });
  it('does not grow by what says nothing about load', () => {
    const limit = new ConcurrencyLimit();
    roundTrip(limit, 'neutral', 0);
    expect(limit.current).toBe(LIMIT_START);
  });
  it('halves once for all attempts of one overloaded round trip', () => {
    const limit = new ConcurrencyLimit();
    roundTrip(limit, 'overload', 0);
    expect(limit.current).toBe(LIMIT_START / 2);
    roundTrip(limit, 'overload', 100);
    expect(limit.current).toBe(LIMIT_START / 4);
  });
  it('always lets one attempt through', () => {
    const limit = new ConcurrencyLimit();
    for (let trip = 0; trip < 20; trip += 1) roundTrip(limit, 'overload', trip * 100);
    expect(limit.current).toBe(1);
  });
  it('grows by one per round trip after an overload', () => {
    const limit = new ConcurrencyLimit();
    roundTrip(limit, 'overload', 0);
    const shrunk = limit.current;
    roundTrip(limit, 'quick', 100);
    roundTrip(limit, 'quick', 200);
    expect(limit.current).toBe(shrunk + 2);
  });
  it('says whether it has grown of late', () => {
    const limit = new ConcurrencyLimit();
    expect(limit.grewWithin(500, 0)).toBe(false);
    roundTrip(limit, 'quick', 1_000);
    expect(limit.grewWithin(500, 1_550)).toBe(true);
    expect(limit.grewWithin(500, 1_551)).toBe(false);
  });
  it('ends somewhere', () => {
    const limit = new ConcurrencyLimit();
    for (let trip = 0; trip < 20; trip += 1) roundTrip(limit, 'quick', trip * 100);
    expect(limit.current).toBe(LIMIT_MAX);
  });
});
