/** One open wait. `clear`, look, then `wait`: a wake-up between `clear` and `wait` is not lost. */
export interface Waiter {
  /** Forgets wake-ups so far; called before looking. */
  clear(): void;
  /**
   * Looks together with the other waits of the key that ask the same: one look serves all that ask while it is under
   * way, until the next wake-up; what it sees is never older than that.
   * @param question says what the look finds
   */
  look<T>(question: string, look: () => Promise<T>): Promise<T>;
  /** Resolves at the next wake-up since `clear`, or after `timeoutMs`. */
  wait(timeoutMs: number): Promise<void>;
  /** Ends the wait and takes it off the map. */
  remove(): void;
}

/** Who waits for what, by key. One map entry per wait is all that an open poll costs. */
export class Waiters {
  private readonly byKey = new Map<string, WaitsOfKey>();
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
    const ofKey = this.byKey.get(key) ?? new WaitsOfKey();
    this.byKey.set(key, ofKey);
    const wait = new OpenWait(ofKey, () => {
      this.take(key, wait);
    });
    ofKey.waits.add(wait);
    this.open += 1;
    if (this.closed) wait.wake();
    return wait;
  }

  wake(key: string): void {
    this.byKey.get(key)?.wake();
  }

  /** For when wake-ups may have been missed. */
  wakeAll(): void {
    for (const ofKey of this.byKey.values()) ofKey.wake();
  }

  close(): void {
    this.closed = true;
    this.wakeAll();
  }

  private take(key: string, wait: OpenWait): void {
    const ofKey = this.byKey.get(key);
    if (!ofKey?.waits.delete(wait)) return;
    this.open -= 1;
    if (ofKey.waits.size === 0) this.byKey.delete(key);
  }
}

class WaitsOfKey {
  readonly waits = new Set<OpenWait>();
  private readonly looks = new Map<string, Promise<unknown>>();

  wake(): void {
    // A look that began before this wake-up may not see what it is about.
    this.looks.clear();
    for (const wait of this.waits) wait.wake();
  }

  look<T>(question: string, look: () => Promise<T>): Promise<T> {
    // A question stands for one type of answer: it is the caller's own.
    const known = this.looks.get(question) as Promise<T> | undefined;
    if (known) return known;
    const made = look();
    this.looks.set(question, made);
    const forget = (): void => {
      if (this.looks.get(question) === made) this.looks.delete(question);
    };
    made.then(forget, forget);
    return made;
  }
}

class OpenWait implements Waiter {
  private woken = false;
  private resume: (() => void) | null = null;

  constructor(
    private readonly ofKey: WaitsOfKey,
    private readonly onRemove: () => void,
  ) {}

  clear(): void {
    this.woken = false;
  }

  look<T>(question: string, look: () => Promise<T>): Promise<T> {
    return this.ofKey.look(question, look);
  }

  wake(): void {
    this.woken = true;
    this.resume?.();
  }

  wait(timeoutMs: number): Promise<void> {
    if (this.woken || timeoutMs <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.resume?.(), timeoutMs);
      const resume = () => {
        clearTimeout(timer);
        this.resume = null;
        resolve();
      };
      this.resume = resume;
    });
  }

  remove(): void {
    this.resume?.();
    this.onRemove();
  }
}
