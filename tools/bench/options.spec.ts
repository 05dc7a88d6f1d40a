import { describe, expect, it } from '@jest/globals';
import { parseBenchOptions } from './options.js';

describe('parseBenchOptions', () => {
  it('measures everything three times on both logs unless told otherwise', () => {
    expect(parseBenchOptions([])).toMatchObject({
      scenarios: ['a', 'b', 'c', 'd', 'e'],
      logs: ['kafka', 'embedded'],
      runs: 3,
      json: null,
      profile: null,
    });
  });

  it('takes scenarios in any order, a log, runs, kinds and files', () => {
    const args = ['b', 'a', '--log', 'embedded', '--runs', '1', '--kinds', 'dns,hang', '--json', 'x.json'];
    expect(parseBenchOptions(args)).toEqual({
      scenarios: ['a', 'b'],
      logs: ['embedded'],
      runs: 1,
      kinds: ['hang', 'dns'],
      json: 'x.json',
      profile: null,
    });
  });

  it.each([
    [['x'], /"x" is none of/],
    [['--log', 'nats'], /--log/],
    [['--runs', '0'], /--runs/],
    [['--runs', 'many'], /--runs/],
    [['--kinds', 'polite'], /"polite"/],
    [['--fast'], /fast/],
  ])('names what is wrong with %j', (args, message) => {
    expect(() => parseBenchOptions(args)).toThrow(message);
  });
});
