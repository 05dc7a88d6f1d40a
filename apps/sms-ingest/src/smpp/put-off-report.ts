import type { Logger } from 'pino';

const SAY_EVERY_MS = 10_000;

/**
 * Says that messages were put off. While the log is away, every message of a carrier is put off, again and again: one
 * line in ten seconds and carrier tells enough. How many there were is `meisim_ingest_received_total{outcome="later"}`.
 */
export class PutOffReport {
  private readonly said = new Map<string, { atMs: number; spared: number }>();

  /** @param nowMs a clock that never goes back, ms */
  constructor(
    private readonly logger: Pick<Logger, 'warn'>,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  putOff(carrierId: string, error: unknown): void {
    const last = this.said.get(carrierId);
    const nowMs = this.nowMs();
    if (last !== undefined && nowMs - last.atMs < SAY_EVERY_MS) {
      last.spared += 1;
      return;
    }
    this.said.set(carrierId, { atMs: nowMs, spared: 0 });
    const fields = { carrier_id: carrierId, err: error, acceptance: 'later', spared: last?.spared ?? 0 };
    this.logger.warn(fields, 'message not taken');
  }
}
