import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Deque } from './deque.js';

describe('Deque', () => {
  it('gives entries back like an array does, whatever the order of calls', () => {
    const operations = fc.array(
      fc.oneof(fc.constant('shift' as const), fc.record({ push: fc.nat() }), fc.record({ unshift: fc.nat() })),
    );
    fc.assert(
      fc.property(operations, (calls) => {
        const deque = new Deque<number>();
        const model: number[] = [];
        for (const call of calls) {
          if (call === 'shift') expect(deque.shift()).toBe(model.shift());
          else if ('push' in call) {
            deque.push(call.push);
            model.push(call.push);
          } else {
            deque.unshift(call.unshift);
            model.unshift(call.unshift);
          }
          expect(deque.length).toBe(model.length);
          expect(deque.entries().sort()).toEqual(model.toSorted());
        }
      }),
    );
  });
});
