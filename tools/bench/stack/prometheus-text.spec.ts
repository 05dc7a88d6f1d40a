import { describe, expect, it } from '@jest/globals';
import { metricSum } from './prometheus-text.js';

const TEXT = `# HELP put_off_total Messages put off.
# TYPE put_off_total counter
put_off_total 12
attempts_total{outcome="delivered",trigger="first"} 30
attempts_total{outcome="failed",trigger="first"} 4
attempts_total_created 99
`;

describe('metricSum', () => {
  it('reads a metric without labels', () => {
    expect(metricSum(TEXT, 'put_off_total')).toBe(12);
  });

  it('adds over all labels, and takes no other metric for it', () => {
    expect(metricSum(TEXT, 'attempts_total')).toBe(34);
  });

  it('is 0 for what has not counted yet', () => {
    expect(metricSum(TEXT, 'slow_total')).toBe(0);
  });
});
