import { setTimeout as delay } from 'node:timers/promises';

const LOOK_MS = 50;
const LIMIT_MS = 5_000;

/** Waits until our side has bound to the simulated carrier, so that the first SMS finds its way; 5 s at most. */
export async function untilSimulatorIsBound(simulatorUrl: string): Promise<void> {
  const url = new URL('/state?pdus=0&calls=0&others=0', simulatorUrl);
  const endMs = performance.now() + LIMIT_MS;
  while (performance.now() < endMs) {
    const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) }).catch(() => null);
    const state = (await response?.json()) as { binds?: unknown[] } | undefined;
    if (state?.binds !== undefined && state.binds.length > 0) return;
    await delay(LOOK_MS);
  }
}
