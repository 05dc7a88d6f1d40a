import type { SmppSession } from './smpp-library.adapter.js';

export interface LinkCheckOptions {
  /** ms between two enquire_link; 0: none. */
  enquireMs: number;
  /** ms until one counts as unanswered. */
  enquireTimeoutMs: number;
}

/** Asks the ESME from time to time whether it is there, and says so when it does not answer (SMPP 3.4, 4.11). */
export class LinkCheck {
  private timer: NodeJS.Timeout | undefined;
  private readonly open = new Set<number>();

  constructor(
    private readonly wire: SmppSession,
    private readonly options: LinkCheckOptions,
    /** Whether answers are read now. */
    private readonly isListening: () => boolean,
    private readonly onSilent: () => void,
  ) {}

  start(): void {
    const { enquireMs } = this.options;
    if (enquireMs > 0)
      this.timer = setInterval(() => {
        this.enquire();
      }, enquireMs);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Whether this number was asked and not answered yet. Taken once. */
  take(sequenceNumber: number): boolean {
    return this.open.delete(sequenceNumber);
  }

  private enquire(): void {
    if (!this.isListening()) return;
    const limit = setTimeout(() => {
      if (this.isListening()) this.onSilent();
    }, this.options.enquireTimeoutMs);
    limit.unref();
    this.wire.enquire_link({}, () => {
      clearTimeout(limit);
    });
    this.open.add(this.wire.sequence);
  }
}
