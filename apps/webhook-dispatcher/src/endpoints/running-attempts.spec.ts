import { describe, expect, it } from '@jest/globals';
import { RunningAttempts } from './running-attempts.js';

describe('RunningAttempts', () => {
  it('suspects the oldest attempt once it takes over 50 ms while others are quick', () => {
    const running = new RunningAttempts<string>();
    const old = running.started('old', 0);
    running.started('young', 40);
    expect(running.suspect(50)).toBeNull();
    expect(running.suspect(51)).toBe(old);
    running.left(old);
    expect(running.suspect(51)).toBeNull();
  });

  it('suspects nobody of taking long when everything does', () => {
    const running = new RunningAttempts<string>();
    for (let i = 0; i < 500; i += 1) running.ended(running.started('one of many', 0), 300);
    running.started('the next', 0);
    expect(running.suspect(1_000)).toBeNull();
    expect(running.suspect(1_300)).not.toBeNull();
  });
});
