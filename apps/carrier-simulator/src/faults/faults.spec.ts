import { describe, expect, it } from '@jest/globals';
import { Faults } from './faults.js';
import { SeededRandom } from './seeded-random.js';

describe('faults', () => {
  it('are the same again with the same seed', () => {
    const draw = () => {
      const random = new SeededRandom(42);
      return [random.next(), random.between(1, 100), random.shuffled([1, 2, 3, 4, 5])];
    };
    expect(draw()).toEqual(draw());
  });

  it('end when an empty plan replaces them', () => {
    const faults = new Faults(1);
    faults.replace({ smpp: { hang: true }, es2plus: [{ http_status: 500 }] });
    faults.replace({});
    expect(faults.smpp.hang).toBe(false);
    expect(faults.takeEs2Plus('confirmOrder')).toBeNull();
  });

  it('hit an ES2+ function as often as they say', () => {
    const faults = new Faults(1);
    faults.replace({ es2plus: [{ function: 'confirmOrder', times: 2, http_status: 503 }] });
    expect(faults.takeEs2Plus('downloadOrder')).toBeNull();
    const hits = [1, 2, 3].map(() => faults.takeEs2Plus('confirmOrder')?.http_status);
    expect(hits).toEqual([503, 503, undefined]);
  });
});
