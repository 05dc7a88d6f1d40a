/** One open wait. `clear`, look, then `wait`: a wake-up between `clear` and `wait` is not lost. */
export interface Waiter {
  /** Forgets wake-ups so far; called before looking. */
  clear(): void;
  /** Resolves at the next wake-up since `clear`, or after `timeoutMs`. */
  wait(timeoutMs: number): Promise<void>;
  /** Ends the wait and takes it off the map. */
  remove(): void;
}

/** Who waits for what, by key. One map entry per wait is all that an open poll costs. */
export class Waiters {
  private readonly byKey = new Map<string, Set<OpenWait>>();
  private open = 0;
  private closed = false;

  /** Waits open now. */
  get size(): number {
    return this.open;
  }

  /** After this no wait lasts: the service is stopping. */
  get isClosed(): boolean {
    return this.closed;
  }

  add(key: string): Waiter {
    const wait = new OpenWait(() => {
      this.take(key, wait);
    });
    const waits = this.byKey.get(key) ?? new Set();
    waits.add(wait);
    this.byKey.set(key, waits);
    this.open += 1;
    if (this.closed) wait.wake();
    return wait;
  }

  wake(key: string): void {
    for (const wait of this.byKey.get(key) ?? []) wait.wake();
  }

  /** For when wake-ups may have been missed. */
  wakeAll(): void {
    for (const waits of this.byKey.values()) for (const wait of waits) wait.wake();
  }

  close(): void {
    this.closed = true;
    this.wakeAll();
  }

  private take(key: string, wait: OpenWait): void {
    const waits = this.byKey.get(key);
    if (!waits?.delete(wait)) return;
    this.open -= 1;
    if (waits.size === 0) this.byKey.delete(key);
  }
}

class OpenWait implements Waiter {
  private woken = false;
  private resume: (() => void) | null = null;

  constructor(private readonly onRemove: () => void) {}

  clear(): void {
    this.woken = false;
  }

  wake(): void {
    this.woken = true;
    this.resume?.();
  }

  wait(timeoutMs: number): Promise<void> {
    if (this.woken || timeoutMs <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.resume?.(), timeoutMs);
      this.resume = () => {
        clearTimeout(timer);
        this.resume = null;
        resolve();
      };
    });
  }

  remove(): void {
    this.resume?.();
    this.onRemove();
  }
}
