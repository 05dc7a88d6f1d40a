import { describe, expect, it } from '@jest/globals';
import { RunningAttempts } from './running-attempts.js';

describe('RunningAttempts', () => {
  it('suspects the oldest attempt once it takes over 50 ms while others are quick', () => {
    const running = new RunningAttempts();
    const [old, young] = [{ startedAtMs: 0 }, { startedAtMs: 40 }];
    running.started(old);
    running.started(young);
    expect(running.suspect(50)).toBeNull();
    expect(running.suspect(51)).toBe(old);
    running.left(old);
    expect(running.suspect(51)).toBeNull();
  });

  it('suspects nobody of taking long when everything does', () => {
    const running = new RunningAttempts();
    for (let i = 0; i < 500; i += 1) running.ended({ startedAtMs: 0 }, 300);
    running.started({ startedAtMs: 0 });
    expect(running.suspect(1_000)).toBeNull();
    expect(running.suspect(1_300)).not.toBeNull();
  });
});
