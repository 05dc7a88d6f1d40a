import { Controller, Inject } from '@nestjs/common';
import { InvalidEventError, TOPICS, type Clock, type WebhookAttempt } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { isHopeless, WriteBatch } from '#libs/persistence';
import { CLOCK } from '#libs/service-kit';
import { judgeDay } from '../partitions/days.js';
import { PartitionsRepository } from '../partitions/partitions.repository.js';
import { AttemptsRepository } from './attempts.repository.js';
import { attemptRow, type AttemptRow } from './stored-attempt.js';

const BATCH_MAX = 500;

/**
 * Stores attempts as they come from the log, those of all partitions together, also those whose message is still on its
 * way. One statement at a time: two would wait for each other at the account's counter.
 */
@Controller()
export class WebhookAttemptConsumer {
  private readonly writes = new WriteBatch<readonly AttemptRow[]>((batches) => this.attempts.store(batches.flat()), {
    isCulprit: isHopeless,
    sizeOf: (rows) => rows.length,
  });

  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly partitions: PartitionsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @TakesEvents(TOPICS.webhookAttempt, { kind: 'batch', maxRecords: BATCH_MAX })
  async handle(events: WebhookAttempt[]): Promise<void> {
    const rows = events.map(attemptRow).filter((row) => this.isKept(row));
    await this.partitions.ensure(rows.map((row) => row.day));
    await this.writes.add(rows);
  }

  private isKept(row: AttemptRow): boolean {
    const verdict = judgeDay(row.day, this.clock.now());
    if (verdict === 'implausible') throw new InvalidEventError('message_id carries a time that is not near');
    return verdict === 'store';
  }
}
