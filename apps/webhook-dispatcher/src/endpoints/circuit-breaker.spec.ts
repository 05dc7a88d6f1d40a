import { describe, expect, it } from '@jest/globals';
import { CircuitBreaker, FAILURES_TO_OPEN } from './circuit-breaker.js';

function opened(atMs = 0): CircuitBreaker {
  const breaker = new CircuitBreaker();
  for (let i = 0; i < FAILURES_TO_OPEN; i += 1) breaker.ended(false, false, atMs);
  return breaker;
}

function failProbe(breaker: CircuitBreaker, atMs: number): void {
  expect(breaker.started(atMs)).toBe(true);
  breaker.ended(false, true, atMs);
}

describe('CircuitBreaker', () => {
  it('opens after ten failures in a row', () => {
    const breaker = new CircuitBreaker();
    for (let i = 1; i < FAILURES_TO_OPEN; i += 1) breaker.ended(false, false, 0);
    expect(breaker.state(0)).toBe('closed');
    breaker.ended(false, false, 0);
    expect(breaker.state(0)).toBe('open');
  });
  it('stays closed while some attempts succeed', () => {
    const breaker = new CircuitBreaker();
    for (let i = 0; i < 1_000; i += 1) breaker.ended(i % FAILURES_TO_OPEN === 0, false, i);
    expect(breaker.state(1_000)).toBe('closed');
  });
  it('lets one probe through once it was open for a second', () => {
    const breaker = opened();
    expect(breaker.admits(999)).toBe(false);
    expect(breaker.admits(1_000)).toBe(true);
    expect(breaker.started(1_000)).toBe(true);
    expect(breaker.admits(1_000)).toBe(false);
  });
  it('closes when the probe succeeds', () => {
    const breaker = opened();
    breaker.ended(true, breaker.started(1_000), 1_010);
    expect(breaker.state(1_010)).toBe('closed');
    expect(breaker.admits(1_010)).toBe(true);
  });
  it('stays open twice as long after every failed probe, never over 15 s', () => {
    const breaker = opened();
    let atMs = 0;
    const openMs = [0, 1, 2, 3, 4, 5].map(() => {
      const lasted = breaker.probeAtMs - atMs;
      atMs = breaker.probeAtMs;
      failProbe(breaker, atMs);
      return lasted;
    });
    expect(openMs).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });
  it('closes when an attempt that was already under way succeeds', () => {
    const breaker = opened();
    breaker.ended(true, false, 100);
    expect(breaker.state(100)).toBe('closed');
  });
  it('is not kept open longer by attempts that were already under way', () => {
    const breaker = opened();
    breaker.ended(false, false, 900);
    expect(breaker.state(1_000)).toBe('half_open');
  });
  it('starts anew after it closed', () => {
    const breaker = opened();
    failProbe(breaker, 1_000);
    breaker.ended(true, breaker.started(3_000), 3_000);
    for (let i = 0; i < FAILURES_TO_OPEN; i += 1) breaker.ended(false, false, 4_000);
    expect(breaker.probeAtMs).toBe(5_000);
  });
});
