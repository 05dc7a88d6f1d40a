import { expect, test } from '@jest/globals';
import { WakeSignal } from './wake-signal.js';

const HOUR_MS = 3_600_000;

test('a signal raised before the wait is not lost, and counts once', async () => {
  const signal = new WakeSignal();
  signal.raise();
  signal.raise();
  expect(await signal.wait(HOUR_MS)).toBe(true);
  let woken = false;
  const waiting = signal.wait(HOUR_MS).then(() => (woken = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(woken).toBe(false);
  signal.raise();
  await waiting;
  expect(woken).toBe(true);
});

test('a wait ends with its time', async () => {
  await expect(new WakeSignal().wait(0)).resolves.toBe(false);
});
