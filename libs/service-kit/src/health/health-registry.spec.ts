import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { HealthRegistry } from './health-registry.js';

describe('HealthRegistry', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('takes a part that has not answered within 2 s for one that does not work', async () => {
    jest.useFakeTimers();
    const registry = new HealthRegistry();
    registry.add('hanging', () => new Promise(() => undefined));
    let report: unknown = 'none yet';
    void registry.run('hanging').then((told) => (report = told));
    await jest.advanceTimersByTimeAsync(1_999);
    expect(report).toBe('none yet');
    await jest.advanceTimersByTimeAsync(1);
    expect(report).toEqual({ up: false, reason: 'no answer in time' });
  });

  it('is ready only between start and stop, while every check passes', async () => {
    const registry = new HealthRegistry();
    let works = true;
    registry.add('link', () => (works ? Promise.resolve() : Promise.reject(new Error('unbound'))));
    expect(await registry.isReady()).toBe(false);
    registry.markStarted();
    expect(await registry.isReady()).toBe(true);
    works = false;
    expect(await registry.isReady()).toBe(false);
    expect(await registry.run('link')).toEqual({ up: false, reason: 'unbound' });
    works = true;
    registry.beginStop();
    registry.markStarted();
    expect(await registry.isReady()).toBe(false);
  });

  it('names the step that a start waits for, until it has started or is stopped', () => {
    const [started, stopped] = [new HealthRegistry(), new HealthRegistry()];
    expect(started.startStep).toBe('the parts of the service are not made yet');
    for (const registry of [started, stopped]) registry.startWaitsFor('something else');
    expect(started.startStep).toBe('something else');
    started.markStarted();
    stopped.beginStop();
    expect([started.startStep, stopped.startStep]).toEqual([null, null]);
  });

  it('shows the code of a failure rather than its text, which may name hosts and users', async () => {
    const registry = new HealthRegistry();
    registry.add('database', () => Promise.reject(Object.assign(new Error('user x at y'), { code: 'ECONNREFUSED' })));
    expect(await registry.run('database')).toEqual({ up: false, reason: 'ECONNREFUSED' });
  });
});
