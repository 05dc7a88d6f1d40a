import { isHopeless } from '#libs/persistence';

/** The work was given up because the service stops; what was not done is done again by its next owner. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
  readonly retryable = true;
}

export interface PersevereOptions {
  signal: AbortSignal;
  /** Told of every failure, before the wait. */
  onFailure: (error: unknown, failures: number) => void;
  /** Waits, or rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

const BACK_OFF_MS = { first: 50, max: 5_000 };

/**
 * Does work that must not be given up, such as telling of an attempt that was made: a webhook that went out cannot be
 * taken back. Tries again for ever, unless trying cannot help.
 * @throws StoppedError when the signal aborts; the work's own error when it is hopeless
 */
export async function persevere<T>(work: () => Promise<T>, options: PersevereOptions): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    if (options.signal.aborted) throw new StoppedError('stopping');
    try {
      return await work();
    } catch (error) {
      if (isHopeless(error)) throw error;
      options.onFailure(error, failures);
      await waitBeforeNext(failures, options);
    }
  }
}

async function waitBeforeNext(failures: number, { wait, signal }: PersevereOptions): Promise<void> {
  try {
    await wait(Math.min(BACK_OFF_MS.first * 2 ** (failures - 1), BACK_OFF_MS.max), signal);
  } catch {
    throw new StoppedError('stopping');
  }
}
