import { Controller, Inject } from '@nestjs/common';
import type { Logger } from 'pino';
import { Counter, type Registry } from 'prom-client';
import { InvalidEventError, TOPICS, type Clock, type SmsReceived } from '#libs/contracts';
import { TakesEvents, type EventContext } from '#libs/messaging';
import { isHopeless, WriteBatch } from '#libs/persistence';
import { CLOCK, LOGGER, METRICS } from '#libs/service-kit';
import { judgeDay } from '../partitions/days.js';
import { PartitionsRepository } from '../partitions/partitions.repository.js';
import { MessageWriterRepository } from './message-writer.repository.js';
import { messageRow, type MessageRow } from './stored-message.js';

const BATCH_MAX = 500;
/** Statements on their way at once. */
const AT_ONCE_MAX = 3;

/** Stores messages as they come from the log, those of all partitions together. A repeat changes nothing. */
@Controller()
export class SmsReceivedConsumer {
  private readonly storedCount: Counter;
  private readonly writes = new WriteBatch<readonly MessageRow[]>((batches) => this.store(batches.flat()), {
    isCulprit: isHopeless,
    atOnceMax: AT_ONCE_MAX,
    sizeOf: (rows) => rows.length,
  });

  constructor(
    private readonly messages: MessageWriterRepository,
    private readonly partitions: PartitionsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(METRICS) metrics: Registry,
  ) {
    this.storedCount = new Counter({
      name: 'meisim_messages_stored_total',
      help: 'Messages stored; repeats do not count.',
      registers: [metrics],
    });
  }

  @TakesEvents(TOPICS.smsReceived, { kind: 'batch', maxRecords: BATCH_MAX })
  async handle(events: SmsReceived[], context: EventContext): Promise<void> {
    const rows = events
      .map((event, index) => messageRow(event, context.records[index]?.appendedAtMs ?? this.clock.now()))
      .filter((row) => this.isKept(row));
    await this.partitions.ensure(rows.map((row) => row.day));
    await this.writes.add(rows);
  }

  private async store(rows: readonly MessageRow[]): Promise<void> {
    this.storedCount.inc(await this.messages.store(rows));
  }

  private isKept(row: MessageRow): boolean {
    const verdict = judgeDay(row.day, this.clock.now());
    if (verdict === 'implausible') throw new InvalidEventError('message_id carries a time that is not near');
    if (verdict === 'expired') this.logger.warn({ message_id: row.message_id }, 'not stored: past its retention');
    return verdict === 'store';
  }
}
