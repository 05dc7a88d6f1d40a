import { describe, expect, it } from '@jest/globals';
import { EXIT_PORT_TAKEN } from '#libs/service-kit';
import { PORT_TAKEN_EXIT_CODE, PortTakenError, withChosenPorts } from './port-choice.js';

/** Gives 1, 2, 3 …; the start fails with `error` for the first `failures` of them. */
function scene(failures: number, error: Error) {
  let chosen = 0;
  let undone = 0;
  const run = withChosenPorts(
    () => Promise.resolve((chosen += 1)),
    (port) => (port <= failures ? Promise.reject(error) : Promise.resolve(port)),
    () => {
      undone += 1;
      return Promise.resolve();
    },
  );
  return { run, undone: () => undone };
}

it('knows a service whose port was taken by its exit code', () => {
  expect(PORT_TAKEN_EXIT_CODE).toBe(EXIT_PORT_TAKEN);
});

describe('a start on ports that the launcher chose', () => {
  it('goes on with other ports when one was taken meanwhile, after it has ended what had started', async () => {
    const { run, undone } = scene(2, new PortTakenError('gateway'));
    expect(await run).toBe(3);
    expect(undone()).toBe(2);
  });

  it('gives up when that happens again and again', async () => {
    await expect(scene(100, new PortTakenError('gateway')).run).rejects.toThrow('a port of gateway was taken');
  });

  it('is not repeated for any other failure', async () => {
    const { run, undone } = scene(1, new Error('bad setting'));
    await expect(run).rejects.toThrow('bad setting');
    expect(undone()).toBe(0);
  });
});
