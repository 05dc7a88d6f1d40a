import { describe, expect, it } from '@jest/globals';
import { addFloorRatios } from './floor-ratios.js';
import { shown } from './number-format.js';
import type { ScenarioResult } from './results.js';
import { isMet, textReport } from './text-report.js';

function result(figures: ScenarioResult['figures'], changes: Partial<ScenarioResult> = {}): ScenarioResult {
  return {
    scenario: 'a',
    title: 'backlog throughput',
    log: 'kafka',
    figures,
    failure: null,
    others_cores: 0,
    ...changes,
  };
}

describe('shown', () => {
  it.each([
    [8_123.4, '8,123'],
    [42.06, '42.1'],
    [3.5, '3.5'],
    [0.1204, '0.12'],
    [0, '0'],
    [-1.25, '-1.25'],
    [NaN, '-'],
  ])('shows %p as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });
});

describe('isMet', () => {
  it('judges the median, not the best or the worst run', () => {
    expect(isMet({ runs: [1, 5, 9], target: { at: 'most', value: 5 } })).toBe(true);
    expect(isMet({ runs: [1, 6, 9], target: { at: 'most', value: 5 } })).toBe(false);
    expect(isMet({ runs: [1, 6, 9], target: { at: 'least', value: 5 } })).toBe(true);
  });

  it('judges nothing that has no target or was not measured', () => {
    expect(isMet({ runs: [1] })).toBeNull();
    expect(isMet({ runs: [NaN], target: { at: 'most', value: 5 } })).toBeNull();
  });
});

describe('addFloorRatios', () => {
  it('compares every run with the median of its floor', () => {
    const rate = { id: 'backlog.one.per_s', label: 'rate', unit: '/s', runs: [5_000, 10_000] };
    const floor = { id: 'floor.post.per_s', label: 'bare', unit: '/s', runs: [10_000, 20_000, 30_000] };
    const [first] = addFloorRatios([result([rate]), result([floor], { log: null })]);
    expect(first?.figures.map(({ id, runs }) => ({ id, runs }))).toEqual([
      { id: 'backlog.one.per_s', runs: [5_000, 10_000] },
      { id: 'backlog.one.per_s.ratio', runs: [0.25, 0.5] },
    ]);
  });

  it('adds none when the floor was not measured', () => {
    const rate = { id: 'backlog.one.per_s', label: 'rate', unit: '/s', runs: [5_000] };
    expect(addFloorRatios([result([rate])])[0]?.figures).toEqual([rate]);
  });
});

describe('textReport', () => {
  const machine = {
    measured_at: '2026-11-23T12:00:00.000Z',
    node: 'v24.0.0',
    os: 'Linux',
    cpu: 'test',
    cores: 2,
    memory_gib: 8,
    load_average_before: 0.1,
  };

  it('puts target, verdict and peers beside the median', () => {
    const rate = {
      id: 'backlog.one.per_s',
      label: 'deliveries',
      unit: '/s',
      runs: [9_000, 8_000, 7_000],
      target: { at: 'least' as const, value: 8_000 },
    };
    const text = textReport({ machine, runs: 3, results: [result([rate])] });
    expect(text).toMatch(/deliveries \[\/s\] +8,000 +7,000 +9,000 +>= 8,000 +met +1,412 \/ 1,107 \/ 167/);
  });

  it('says what could not be measured, and why', () => {
    const text = textReport({ machine, runs: 1, results: [result([], { failure: 'Kafka ended' })] });
    expect(text).toContain('not measured to its end: Kafka ended');
  });
});
