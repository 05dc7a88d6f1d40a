import { Injectable } from '@nestjs/common';
import { Waiters } from './waiters.js';

/** Questions that are held until their answer is there. */
@Injectable()
export class HeldLooks {
  constructor(private readonly waiters: Waiters) {}

  /**
   * Looks, and looks again at every wake-up of `key`, until something is found, `limitMs` are over, the service stops
   * or `gone` says that nobody listens any more. Stands on the map before it looks, so that nothing slips through
   * between the look and the wait.
   */
  async lookUntil<T>(
    key: string,
    limitMs: number,
    gone: AbortSignal | null,
    look: () => Promise<T | null>,
  ): Promise<T | null> {
    const deadlineMs = performance.now() + limitMs;
    const waiter = this.waiters.add(key);
    const leave = (): void => {
      waiter.remove();
    };
    gone?.addEventListener('abort', leave);
    try {
      for (;;) {
        waiter.clear();
        const found = await look();
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
