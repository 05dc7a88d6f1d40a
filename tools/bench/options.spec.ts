import { describe, expect, it } from '@jest/globals';
import { parseBenchOptions } from './options.js';

describe('parseBenchOptions', () => {
  it('measures everything three times on both logs unless told otherwise', () => {
    expect(parseBenchOptions([])).toMatchObject({
      scenarios: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
      logs: ['kafka', 'embedded'],
      runs: 3,
      json: null,
      profile: null,
      messages: 0,
      waiters: 10_000,
      stored: 5_000_000,
      rows: 1_000_000,
      behind: 100_000,
    });
  });

  it('takes scenarios in any order, a log, runs, kinds and files', () => {
    const args = ['b', 'a', '--log', 'embedded', '--runs', '1', '--kinds', 'dns,hang', '--json', 'x.json'];
    args.push('--messages', '1000000', '--waiters', '500', '--stored', '7', '--rows', '10', '--behind', '20');
    expect(parseBenchOptions(args)).toEqual({
      scenarios: ['a', 'b'],
      logs: ['embedded'],
      runs: 1,
      kinds: ['hang', 'dns'],
      json: 'x.json',
      profile: null,
      messages: 1_000_000,
      waiters: 500,
      stored: 7,
      rows: 10,
      behind: 20,
    });
  });

  it.each([
    [['x'], /"x" is none of/],
    [['--log', 'nats'], /--log/],
    [['--runs', '0'], /--runs/],
    [['--runs', 'many'], /--runs/],
    [['--kinds', 'polite'], /"polite"/],
    [['--messages', '-1'], /--messages/],
    [['--waiters', '0'], /--waiters/],
    [['--stored', '-1'], /--stored/],
    [['--rows', 'x'], /--rows/],
    [['--behind', '0'], /--behind/],
    [['--fast'], /fast/],
  ])('names what is wrong with %j', (args, message) => {
    expect(() => parseBenchOptions(args)).toThrow(message);
  });
});
