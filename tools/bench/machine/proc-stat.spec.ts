import { describe, expect, it } from '@jest/globals';
import { parseMachineTicks, parseProcStat, ticksOfTrees } from './proc-stat.js';

function line(pid: number, command: string, parentPid: number, times: readonly number[]): string {
  return `${pid} (${command}) S ${parentPid} 1 1 0 -1 4194304 100 0 0 0 ${times.join(' ')} 20 0 11 0 12345 0 0`;
}

describe('parseProcStat', () => {
  it('adds user and system time, and that of children that have ended', () => {
    expect(parseProcStat(line(42, 'node', 7, [10, 20, 3, 4]))).toEqual({ pid: 42, parentPid: 7, cpuTicks: 37 });
  });

  it('is not confused by brackets and spaces in a name', () => {
    expect(parseProcStat(line(42, 'a) S 9 (b', 7, [1, 1, 0, 0]))).toEqual({ pid: 42, parentPid: 7, cpuTicks: 2 });
  });

  it('knows what is no such line', () => {
    expect(parseProcStat('')).toBeNull();
    expect(parseProcStat('42 (node) S')).toBeNull();
  });
});

describe('ticksOfTrees', () => {
  const processes = [
    { pid: 10, parentPid: 1, cpuTicks: 1 },
    { pid: 11, parentPid: 10, cpuTicks: 2 },
    { pid: 12, parentPid: 11, cpuTicks: 4 },
    { pid: 20, parentPid: 1, cpuTicks: 8 },
    { pid: 30, parentPid: 1, cpuTicks: 16 },
  ];

  it('sums a process with all its descendants', () => {
    expect(ticksOfTrees(processes, [10])).toBe(7);
  });

  it('counts nothing twice when one root stands under another', () => {
    expect(ticksOfTrees(processes, [10, 12, 20])).toBe(15);
  });

  it('counts nothing for a process that has ended', () => {
    expect(ticksOfTrees(processes, [99])).toBe(0);
  });
});

describe('parseMachineTicks', () => {
  it('adds user, nice, system and interrupt time, and neither idle, nor waiting, nor stolen time', () => {
    expect(parseMachineTicks('cpu  100 20 3000 999999 888888 4 5 777777 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n')).toBe(3_129);
  });

  it('knows what is no such line', () => {
    expect(parseMachineTicks('')).toBeNull();
  });
});
