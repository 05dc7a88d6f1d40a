import { beforeEach, describe, expect, it } from '@jest/globals';
import { LIMIT_MAX } from './concurrency-limit.js';
import { OverdueWaves } from './overdue-waves.js';
import { PUT_OFF_MS_MAX, putOffMs, spillOf, type EndpointLoad } from './spilling.js';

const NOW = 1_000_000;
const NEVER = Number.NEGATIVE_INFINITY;
const load = (changes: Partial<EndpointLoad> = {}): EndpointLoad => ({
  breakerOpen: false,
  probeAtMs: 0,
  limit: 16,
  full: true,
  slow: false,
  growing: false,
  typicalMs: 1_000,
  oldestWaitingSinceMs: NOW - 201,
  ...changes,
});

describe('spillOf', () => {
  it('is all of an endpoint at its limit whose oldest message waits for over 200 ms', () => {
    expect(spillOf(load(), NEVER, NOW)).toBe('all');
    expect(spillOf(load({ oldestWaitingSinceMs: NOW - 200 }), NEVER, NOW)).toBe('none');
  });
  it('is what is new in the second after that, as long as the endpoint is at its limit', () => {
    const fresh = { oldestWaitingSinceMs: NOW };
    expect(spillOf(load(fresh), NOW - 1_000, NOW)).toBe('new');
    expect(spillOf(load(fresh), NOW - 1_001, NOW)).toBe('none');
    expect(spillOf(load({ ...fresh, full: false }), NOW - 10, NOW)).toBe('none');
    expect(spillOf(load({ ...fresh, growing: true }), NOW - 10, NOW)).toBe('none');
  });
  it('is nothing of a quick endpoint below its limit: then all endpoints wait for slots', () => {
    expect(spillOf(load({ full: false }), NEVER, NOW)).toBe('none');
  });
  it('is all of one that takes long, below its limit, too: it waits for slots that such endpoints hold', () => {
    expect(spillOf(load({ full: false, slow: true }), NEVER, NOW)).toBe('all');
    expect(spillOf(load({ full: false, slow: true, oldestWaitingSinceMs: NOW - 200 }), NEVER, NOW)).toBe('none');
    expect(spillOf(load({ full: false, slow: true, growing: true }), NEVER, NOW)).toBe('none');
  });
  it('is nothing of an endpoint whose limit still grows: it is merely busy', () => {
    expect(spillOf(load({ growing: true }), NEVER, NOW)).toBe('none');
  });
  it('is all at once when the breaker is open', () => {
    expect(spillOf(load({ breakerOpen: true, oldestWaitingSinceMs: NOW, full: false }), NEVER, NOW)).toBe('all');
  });
  it('is nothing when nothing waits', () => {
    expect(spillOf(load({ breakerOpen: true, oldestWaitingSinceMs: null }), NEVER, NOW)).toBe('none');
  });
});

describe('putOffMs', () => {
  const deadline = NOW + PUT_OFF_MS_MAX;
  let waves: OverdueWaves;

  beforeEach(() => {
    waves = new OverdueWaves();
  });

  it('hands a backlog back at the pace of the endpoint: a limit full per round trip', () => {
    expect([0, 15, 16, 32].map((at) => putOffMs(load(), waves, at, deadline, NOW))).toEqual([
      1_000, 1_000, 2_000, 3_000,
    ]);
  });
  it('never puts off past the deadline', () => {
    expect(putOffMs(load(), waves, 0, NOW - 5, NOW)).toBe(0);
    expect(putOffMs(load(), waves, 10_000, deadline, NOW)).toBe(PUT_OFF_MS_MAX);
  });
  it('puts off for longer what the endpoint cannot be given in time at its greatest limit', () => {
    const delays = Array.from({ length: LIMIT_MAX + 1 }, () => putOffMs(load(), waves, 10_000, deadline, NOW));
    expect([delays[0], delays.at(-1)]).toEqual([PUT_OFF_MS_MAX, PUT_OFF_MS_MAX + 1_000]);
  });
  it('waits for the breaker to let a probe through', () => {
    expect(putOffMs(load({ breakerOpen: true, probeAtMs: NOW + 4_000 }), waves, 0, deadline, NOW)).toBe(5_000);
  });
  it('does not come back before anything can have changed', () => {
    expect(putOffMs(load({ typicalMs: 0 }), waves, 0, deadline, NOW)).toBe(250);
  });
});
