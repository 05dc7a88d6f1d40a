import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StartOrder, type Started } from './start-order.js';

describe('StartOrder', () => {
  it('names the oldest of those that have not ended, in whichever order they end', () => {
    const steps = fc.array(fc.oneof(fc.constant('start' as const), fc.nat(20)));
    fc.assert(
      fc.property(steps, (all) => {
        const order = new StartOrder<number>();
        const ever: Started<number>[] = [];
        const underWay = new Set<Started<number>>();
        for (const [atMs, step] of all.entries()) {
          const ends = step === 'start' ? undefined : ever[step];
          if (step === 'start') {
            const started = order.start(ever.length, atMs);
            ever.push(started);
            underWay.add(started);
          } else if (ends) {
            order.end(ends);
            underWay.delete(ends);
          }
          expect(order.oldest).toBe([...underWay][0] ?? null);
        }
      }),
    );
  });
});
