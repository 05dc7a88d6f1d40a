import { Controller, Inject } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { parseId, TOPICS, type NumberProvisioned } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { Outbox, SaidStates } from '#libs/persistence';
import { LOGGER } from '#libs/service-kit';
import { NumberEvents } from './number-events.service.js';
import { lockNumber } from './numbers.repository.js';
import { UnsaidQuarantines } from './unsaid-quarantines.service.js';

/** Reads what this service itself has said of numbers (ADR 38). */
@Controller()
export class NumberProvisionedConsumer {
  private readonly said: SaidStates;

  constructor(
    dataSource: DataSource,
    outbox: Outbox,
    events: NumberEvents,
    private readonly quarantines: UnsaidQuarantines,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.said = new SaidStates({
      ...{ dataSource, table: 'numbers', outbox, logger },
      say: async (transaction, key) => {
        const id = parseId('number', key);
        const number = id && (await lockNumber(transaction, id));
        if (number) await events.add(transaction, number);
      },
    });
  }

  @TakesEvents(TOPICS.numberProvisioned, { kind: 'batch', maxRecords: 200 })
  async handle(events: NumberProvisioned[]): Promise<void> {
    await this.said.read(events.map(({ number_id, revision }) => ({ key: number_id, revision })));
    await this.quarantines.sayWhatIsUnsaid(events);
  }
}
