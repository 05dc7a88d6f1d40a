/** Longer than the log takes for a batch; far below what a carrier notices. */
const HELD_MS = 20;

/**
 * The answers of a batch of parts. Those that only had to be stored wait for the messages that the batch completes, so
 * that all of them go out together: answered at once, they bring the carrier's next parts while the others are still
 * on their way to the log, and a window of 100 falls into batches of 33, each of which costs nearly as much as one of
 * 100. They wait for a moment at most: they are durable, and the log may be slow.
 */
export class AnswersTogether {
  /** The batch may be answered. */
  readonly over: Promise<void>;
  private release: () => void = () => undefined;
  private timer: NodeJS.Timeout | undefined;

  /** @param messages that the batch completes; each is to be brought in {@link during} */
  constructor(private messages: number) {
    if (messages === 0) {
      this.over = Promise.resolve();
      return;
    }
    this.over = new Promise((resolve) => {
      this.release = resolve;
      this.timer = setTimeout(resolve, HELD_MS);
    });
  }

  /** Brings one of the messages to where it belongs. */
  async during<T>(bring: () => Promise<T>): Promise<T> {
    try {
      return await bring();
    } finally {
      this.messages -= 1;
      if (this.messages === 0) {
        clearTimeout(this.timer);
        this.release();
      }
    }
  }
}
