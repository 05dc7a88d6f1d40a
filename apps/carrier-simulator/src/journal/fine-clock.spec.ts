import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FineClock } from './fine-clock.js';

const STARTED_MS = Date.parse('2026-05-19T14:23:01.204Z');

/** Microseconds within the millisecond. */
function microseconds(timestamp: string): number {
  return Number(/\.\d{3}(\d{3})Z$/.exec(timestamp)?.[1] ?? NaN);
}

describe('FineClock', () => {
  it('is right to a tenth of a millisecond after a hundred readings, however fast its monotonic clock goes', () => {
    const pauses = fc.array(fc.double({ min: 0.01, max: 30, noNaN: true }), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(pauses, fc.double({ min: -5e-5, max: 5e-5, noNaN: true }), (pausesMs, drift) => {
        let trueMs = STARTED_MS + 0.7;
        const clock = new FineClock({ now: () => Math.floor(trueMs) }, () => 17 + (trueMs - STARTED_MS) * (1 + drift));
        for (const [reading, pauseMs] of pausesMs.entries()) {
          // Pauses that are no multiple of a millisecond: readings fall anywhere within it.
          trueMs += pauseMs + ((reading * 0.618) % 1);
          const timestamp = clock.timestamp();
          expect(Date.parse(timestamp)).toBe(Math.floor(trueMs));
          if (reading < 100) continue;
          const offUs = Math.abs((trueMs % 1) * 1_000 - microseconds(timestamp));
          expect(offUs).toBeLessThan(100);
        }
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('follows a wall clock that is set back', () => {
    let wallMs = STARTED_MS;
    const clock = new FineClock({ now: () => wallMs }, () => 0.5);
    clock.timestamp();
    wallMs -= 3_600_000;
    expect(clock.timestamp()).toMatch(/^2026-05-19T13:23:01\.204\d{3}Z$/);
  });
});
