/** How many requests each key holds open now. */
export class OpenWaits {
  private readonly open = new Map<string, number>();

  constructor(private readonly max: number) {}

  /** @returns ends the wait (more than once does no harm), or null when the key has as many as it may */
  begin(key: string): (() => void) | null {
    const count = this.open.get(key) ?? 0;
    if (count >= this.max) return null;
    this.open.set(key, count + 1);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const left = (this.open.get(key) ?? 1) - 1;
      if (left > 0) this.open.set(key, left);
      else this.open.delete(key);
    };
  }

  count(key: string): number {
    return this.open.get(key) ?? 0;
  }
}
