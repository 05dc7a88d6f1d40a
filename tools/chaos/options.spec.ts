import { describe, expect, it } from '@jest/globals';
import { parseChaosOptions } from './options.js';

describe('parseChaosOptions', () => {
  it('kills for five minutes under 200 messages a second on the embedded log unless told otherwise', () => {
    expect(parseChaosOptions([])).toEqual({ seconds: 300, rate: 200, log: 'embedded' });
  });

  it('takes a duration, a rate and a log', () => {
    const args = ['--seconds', '45', '--rate', '50', '--log', 'kafka'];
    expect(parseChaosOptions(args)).toEqual({ seconds: 45, rate: 50, log: 'kafka' });
  });

  it.each([
    [['--seconds', '5'], /--seconds/],
    [['--seconds', 'long'], /--seconds/],
    [['--rate', '0'], /--rate/],
    [['--log', 'nats'], /--log/],
    [['--gently'], /gently/],
  ])('names what is wrong with %j', (args, message) => {
    expect(() => parseChaosOptions(args)).toThrow(message);
  });
});
