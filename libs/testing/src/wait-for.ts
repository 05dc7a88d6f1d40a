import { setTimeout as delay } from 'node:timers/promises';

export interface WaitForOptions {
  /** Default 20,000. Generous: it is only reached by a test that fails. */
  timeoutMs?: number;
  intervalMs?: number;
}

/**
 * The first value of `condition` that is neither false, null nor undefined.
 * @param what named in the error when it does not come
 */
export async function waitFor<T>(
  what: string,
  condition: () => T | Promise<T>,
  options: WaitForOptions = {},
): Promise<Exclude<T, false | null | undefined>> {
  const deadline = performance.now() + (options.timeoutMs ?? 20_000);
  for (;;) {
    const value = await condition();
    if (isThere(value)) return value;
    if (performance.now() > deadline) throw new Error(`waited in vain: ${what}`);
    await delay(options.intervalMs ?? 10);
  }
}

function isThere<T>(value: T): value is Exclude<T, false | null | undefined> {
  return value !== false && value !== null && value !== undefined;
}
