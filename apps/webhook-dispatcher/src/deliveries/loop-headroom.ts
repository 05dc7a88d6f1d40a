import { performance, type EventLoopUtilization } from 'node:perf_hooks';

/** Busier than this, the event loop has no time for more work at once. */
const BUSY_SHARE_MAX = 0.8;
/** Weight of the latest stretch. */
const LATEST_WEIGHT = 0.3;

/**
 * Whether the event loop has time to spare: of late it waited for something to happen for at least a fifth of the
 * time. A process that others keep from the CPU has none either: then its loop is late, and counts as busy.
 */
export class LoopHeadroom {
  private last: EventLoopUtilization;
  private share = 0;

  constructor(private readonly read = (): EventLoopUtilization => performance.eventLoopUtilization()) {
    this.last = read();
  }

  /** Of the loop's time, as of the last `hasTime`. */
  get busyShare(): number {
    return this.share;
  }

  /** To be called every few tens of ms. */
  hasTime(): boolean {
    const latest = this.read();
    const busyMs = latest.active - this.last.active;
    const spanMs = busyMs + latest.idle - this.last.idle;
    this.last = latest;
    if (spanMs > 0) this.share += LATEST_WEIGHT * (busyMs / spanMs - this.share);
    return this.share <= BUSY_SHARE_MAX;
  }
}
