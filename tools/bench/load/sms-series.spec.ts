import { describe, expect, it } from '@jest/globals';
import { interleave, SmsSeries } from './sms-series.js';

const numbers = [
  { id: 'num_1', phone: '+14155550001' },
  { id: 'num_2', phone: '+14155550002' },
];

describe('SmsSeries', () => {
  it('gives every SMS a sender that no other has, over several calls', () => {
    const series = new SmsSeries();
    const senders = [...series.to(numbers, 50), ...series.to(numbers, 50)].map(({ from }) => from);
    expect(new Set(senders).size).toBe(100);
    for (const sender of senders) expect(sender).toMatch(/^\d{6}$/);
  });

  it('lets the numbers take turns', () => {
    expect(new SmsSeries().to(numbers, 3).map(({ to }) => to)).toEqual([
      '+14155550001',
      '+14155550002',
      '+14155550001',
    ]);
  });
});

describe('interleave', () => {
  it('spreads the others evenly', () => {
    expect(interleave([1, 2, 3, 4], [-1, -2], 2)).toEqual([1, 2, -1, 3, 4, -2]);
  });

  it('loses nothing when one of the two is longer than the other needs', () => {
    expect(interleave([1, 2, 3], [-1, -2, -3], 2)).toEqual([1, 2, -1, 3, -2, -3]);
    expect(interleave([1, 2, 3], [], 2)).toEqual([1, 2, 3]);
  });
});
