import type { Tail } from '../event-log.port.js';

/** The tails of a log that have not been stopped, to end with it. */
export class OpenTails {
  readonly #open = new Set<Tail>();

  /** The same tail, for its caller: once that stops it, the log need not. */
  add(tail: Tail): Tail {
    this.#open.add(tail);
    return {
      positions: () => tail.positions(),
      stop: async () => {
        await tail.stop();
        this.#open.delete(tail);
      },
    };
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#open].map((tail) => tail.stop()));
  }
}
