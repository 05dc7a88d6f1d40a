import { Controller, Inject } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { parseId, TOPICS, type NumberProvisioned } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { outrunLog, overtakenKeys } from '#libs/persistence';
import { LOGGER } from '#libs/service-kit';
import { NumberEvents } from './number-events.service.js';
import { lockNumber } from './numbers.repository.js';
import { UnsaidQuarantines } from './unsaid-quarantines.service.js';

/** Reads what this service itself has said of numbers: an older state that came into the log late is followed by the latest. */
@Controller()
export class NumberProvisionedConsumer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: NumberEvents,
    private readonly quarantines: UnsaidQuarantines,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @TakesEvents(TOPICS.numberProvisioned, { kind: 'batch', maxRecords: 200 })
  async handle(events: NumberProvisioned[]): Promise<void> {
    const logged = events.map(({ number_id, revision }) => ({ key: number_id, revision }));
    for (const id of await overtakenKeys(this.dataSource, 'numbers', logged)) await this.sayAgain(id);
    await this.quarantines.sayWhatIsUnsaid(events);
  }

  private async sayAgain(key: string): Promise<void> {
    const id = parseId('number', key);
    if (id === null) return;
    const lost = await this.dataSource.transaction(async (transaction) => {
      const outrun = await outrunLog(transaction, 'numbers', id);
      const number = await lockNumber(transaction, id);
      if (number) await this.events.add(transaction, number);
      return outrun;
    });
    this.events.wake();
    if (lost)
      this.logger.warn({ number_id: id }, 'the log holds a newer state than the database; the latest outruns it');
    else this.logger.info({ number_id: id }, 'an older state came into the log late; the latest follows it');
  }
}
