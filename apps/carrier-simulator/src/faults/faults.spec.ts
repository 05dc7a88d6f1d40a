import { describe, expect, it } from '@jest/globals';
import { Faults } from './faults.js';
import { SeededRandom } from './seeded-random.js';

describe('faults', () => {
  it('are the same again with the same seed, in whatever order they are asked for', () => {
    const draw = (places: readonly number[]) => {
      const random = new SeededRandom(42);
      return new Map(places.map((place) => [place, random.draw('drop_rate', place, 1)]));
    };
    expect(draw([1, 2, 3])).toEqual(new Map([...draw([3, 2, 1])].reverse()));
    expect(new SeededRandom(43).draw('drop_rate', 1, 1)).not.toBe(draw([1]).get(1));
  });

  it('befall as many as their rate says, each fault others', () => {
    const random = new SeededRandom(1);
    const hit = (fault: string) => Array.from({ length: 10_000 }, (_, place) => random.chance(0.1, fault, place, 1));
    const [drops, resets] = [hit('drop_rate'), hit('reset_rate')];
    for (const hits of [drops, resets]) {
      const count = hits.filter(Boolean).length;
      expect(count).toBeGreaterThan(850);
      expect(count).toBeLessThan(1_150);
    }
    expect(drops.filter((dropped, place) => dropped && resets[place]).length).toBeLessThan(200);
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
