import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QUARANTINE_UNLESS_SAID_MS, type Clock, type NumberId, type NumberProvisioned } from '#libs/contracts';
import { CLOCK } from '#libs/service-kit';
import { NumberEvents } from './number-events.service.js';
import { lockNumber, quarantinesUnsaid, updateNumber } from './numbers.repository.js';

/**
 * Says until when the phones of released numbers rest, where replicas of older releases have not said it and
 * `QUARANTINE_DAYS` is another time than readers suppose (ADR 2).
 */
@Injectable()
export class UnsaidQuarantines {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: NumberEvents,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param said as the log has it */
  async sayWhatIsUnsaid(said: readonly NumberProvisioned[]): Promise<void> {
    const silent = said.filter(({ status, quarantined_until: until }) => status === 'released' && !until);
    if (silent.length === 0) return;
    const now = new Date(this.clock.now());
    const unsaid = await quarantinesUnsaid(this.dataSource, silent, now, QUARANTINE_UNLESS_SAID_MS);
    for (const { id, revision, until } of unsaid) await this.say(id, revision, until);
    this.events.wake();
  }

  private async say(id: NumberId, revision: number, quarantinedUntil: Date): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      const number = await lockNumber(transaction, id);
      // Another replica was quicker, or something else has changed it, and said this with it.
      if (number?.revision !== revision) return;
      await this.events.add(transaction, await updateNumber(transaction, { ...number, quarantinedUntil }));
    });
  }
}
