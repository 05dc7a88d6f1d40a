import { Injectable } from '@nestjs/common';
import { Waiters } from './waiters.js';

/** What is asked, and for how long its answer is waited for. */
export interface HeldQuestion<T> {
  /** The number whose messages wake it. */
  key: string;
  /** The same for questions of one key that have the same answer. */
  question: string;
  limitMs: number;
  /** Nobody listens any more; null: somebody always does. */
  gone: AbortSignal | null;
  look: () => Promise<T | null>;
}

/** Questions that are held until their answer is there. */
@Injectable()
export class HeldLooks {
  constructor(private readonly waiters: Waiters) {}

  /**
   * Looks, and looks again at every wake-up of the key, until something is found, `limitMs` are over, the service
   * stops or `gone` says that nobody listens any more. Stands on the map before it looks, so that nothing slips
   * through between the look and the wait.
   */
  async lookUntil<T>({ key, question, limitMs, gone, look }: HeldQuestion<T>): Promise<T | null> {
    const deadlineMs = performance.now() + limitMs;
    const waiter = this.waiters.add(key);
    const leave = (): void => {
      waiter.remove();
    };
    gone?.addEventListener('abort', leave);
    try {
      for (;;) {
        waiter.clear();
        const found = await waiter.look(question, look);
        const leftMs = deadlineMs - performance.now();
        if (found !== null || leftMs <= 0 || gone?.aborted || this.waiters.isClosed) return found;
        await waiter.wait(leftMs);
      }
    } finally {
      gone?.removeEventListener('abort', leave);
      waiter.remove();
    }
  }
}
