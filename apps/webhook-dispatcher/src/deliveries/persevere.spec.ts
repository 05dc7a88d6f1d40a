import { describe, expect, it } from '@jest/globals';
import { persevere, StoppedError } from './persevere.js';

function failing(times: number, error: Error = new Error('down')) {
  let left = times;
  return () => {
    left -= 1;
    return left >= 0 ? Promise.reject(error) : Promise.resolve('done');
  };
}

describe('persevere', () => {
  const waits: number[] = [];
  const options = (signal = new AbortController().signal) => ({
    signal,
    onFailure: () => undefined,
    wait: (ms: number) => {
      waits.push(ms);
      return Promise.resolve();
    },
  });

  it('tries again until it works, waiting longer each time, at most 5 s', async () => {
    waits.length = 0;
    await expect(persevere(failing(9), options())).resolves.toBe('done');
    expect(waits).toEqual([50, 100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
  });
  it('gives up at once what the database will never take', async () => {
    const refused = Object.assign(new Error('invalid byte sequence'), { code: '22021' });
    await expect(persevere(failing(1, refused), options())).rejects.toBe(refused);
  });
  it('stops when the service does', async () => {
    const stop = new AbortController();
    const wait = () => {
      stop.abort();
      return Promise.reject(new Error('aborted'));
    };
    await expect(persevere(failing(5), { ...options(stop.signal), wait })).rejects.toBeInstanceOf(StoppedError);
  });
});
