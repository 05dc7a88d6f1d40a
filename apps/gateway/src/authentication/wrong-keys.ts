const WINDOW_MS = 60_000;

interface Window {
  endsAtMs: number;
  count: number;
}

/** Wrong keys per address within a minute that starts with the first of them. */
export class WrongKeys {
  private readonly windows = new Map<string, Window>();

  constructor(private readonly max: number) {}

  /** Counts one. @returns ms until the address may be wrong again, or 0 while it may still */
  add(address: string, nowMs: number): number {
    const known = this.windows.get(address);
    const window = known && known.endsAtMs > nowMs ? known : { endsAtMs: nowMs + WINDOW_MS, count: 0 };
    window.count += 1;
    this.windows.set(address, window);
    return window.count > this.max ? window.endsAtMs - nowMs : 0;
  }

  sweep(nowMs: number): void {
    for (const [address, window] of this.windows) if (window.endsAtMs <= nowMs) this.windows.delete(address);
  }

  get size(): number {
    return this.windows.size;
  }
}
