import { describe, expect, it } from '@jest/globals';
import { killPlan } from './kill-plan.js';

const VICTIMS = ['a', 'b', 'c', 'd', 'e', 'f'];
const atOnce = (): number => 0;

describe('killPlan', () => {
  it('kills each in turn, round after round, while messages flow', () => {
    const kills = killPlan(VICTIMS, 300_000, atOnce);
    expect(kills.map(({ victim }) => victim).slice(0, 8)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a', 'b']);
    expect(kills).toHaveLength(29);
    expect(kills.at(-1)?.atMs).toBeLessThan(297_000);
  });

  it('kills each once within 45 s', () => {
    const kills = killPlan(VICTIMS, 45_000, atOnce);
    expect(kills.map(({ victim }) => victim)).toEqual(VICTIMS);
  });

  it('leaves at least half an interval between two kills, whatever the jitter', () => {
    const shaken = [1, 0, 1, 0, 1, 0];
    const kills = killPlan(VICTIMS, 45_000, () => shaken.shift() ?? 0);
    const gaps = kills.slice(1).map(({ atMs }, index) => atMs - (kills[index]?.atMs ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(2_500);
  });

  it('leaves nobody out when the time is short', () => {
    expect(killPlan(VICTIMS, 16_000, atOnce).map(({ victim }) => victim)).toEqual(VICTIMS);
  });
});
