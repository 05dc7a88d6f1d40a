import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { median, ratePerS, shareWithin, summary } from './percentiles.js';

describe('summary', () => {
  it('takes percentiles by nearest rank: values that were measured', () => {
    const series = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect(summary(series)).toEqual({ count: 200, min: 1, p50: 100, p95: 190, p99: 198, max: 200 });
  });

  it('says nothing of a series in which nothing was measured', () => {
    expect(summary([])).toBeNull();
  });

  it('keeps the order of its figures, and their range, for any series', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (series) => {
        const figures = summary(series);
        if (figures === null) throw new Error('a series without a summary');
        const { min, p50, p95, p99, max } = figures;
        const rising = [min, p50, p95, p99, max];
        expect([...rising].sort((a, b) => a - b)).toEqual(rising);
        for (const figure of rising) expect(series.some((value) => value === figure)).toBe(true);
      }),
    );
  });
});

describe('median', () => {
  it('is the middle run, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('is the mean of the two middle runs', () => {
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('is no number without runs', () => {
    expect(median([])).toBeNaN();
  });
});

describe('shareWithin', () => {
  it('counts what never came as too late', () => {
    expect(shareWithin([1, 2, 30], 10, 4)).toBe(0.5);
  });

  it('is whole when nothing was expected', () => {
    expect(shareWithin([], 10, 0)).toBe(1);
  });
});

describe('ratePerS', () => {
  it('counts the intervals between the first and the last, in any order', () => {
    expect(ratePerS([1_100, 1_000, 1_200])).toBe(10);
  });

  it('is no number for a single event', () => {
    expect(ratePerS([5])).toBeNaN();
  });
});
