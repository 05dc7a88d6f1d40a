import type { Faults } from '../faults/faults.js';

const WAIT_MS_MAX = 250;

/** How many PDUs may go out (`rate_per_s_max`): a token bucket that holds a tenth of a second's worth. */
export class PduRate {
  private tokens = 0;
  private tokensAtMs = 0;
  /** One wait for all: every part that comes meanwhile asks, too. */
  private waiting: NodeJS.Timeout | null = null;

  /** @param onToken called after {@link allows} said no, once it may say yes */
  constructor(
    private readonly faults: Faults,
    private readonly onToken: () => void,
  ) {}

  /** Whether a PDU may go out now. */
  allows(): boolean {
    const rate = this.faults.smpp.rate_per_s_max;
    if (rate <= 0) return true;
    const nowMs = performance.now();
    this.tokens = Math.min(Math.max(1, rate / 10), this.tokens + ((nowMs - this.tokensAtMs) * rate) / 1000);
    this.tokensAtMs = nowMs;
    if (this.tokens >= 1) return true;
    // Looks again at the latest after that: the limit may have been changed or lifted meanwhile.
    this.waiting ??= setTimeout(
      () => {
        this.waiting = null;
        this.onToken();
      },
      Math.min(Math.ceil(((1 - this.tokens) * 1000) / rate), WAIT_MS_MAX),
    );
    return false;
  }

  /** For each PDU that goes out. What is sent twice in a row takes two at once; what follows waits for both. */
  spend(): void {
    if (this.faults.smpp.rate_per_s_max > 0) this.tokens -= 1;
  }

  close(): void {
    if (this.waiting) clearTimeout(this.waiting);
  }
}
