import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { InvalidEventError, TOPICS, type Clock, type WebhookAttempt, type Topic } from '#libs/contracts';
import { CLOCK } from '#libs/service-kit';
import { judgeDay } from '../partitions/days.js';
import { PartitionsRepository } from '../partitions/partitions.repository.js';
import { AttemptsRepository } from './attempts.repository.js';
import { attemptRow, type AttemptRow } from './stored-attempt.js';

const BATCH_MAX = 500;

/** Stores attempts as they come from the log, also those whose message is still on its way. */
@Controller()
export class WebhookAttemptConsumer {
  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly partitions: PartitionsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @EventPattern<Topic>(TOPICS.webhookAttempt, { kind: 'batch', maxRecords: BATCH_MAX })
  async handle(@Payload() events: WebhookAttempt[]): Promise<void> {
    const rows = events.map(attemptRow).filter((row) => this.isKept(row));
    await this.partitions.ensure(rows.map((row) => row.day));
    await this.attempts.store(rows);
  }

  private isKept(row: AttemptRow): boolean {
    const verdict = judgeDay(row.day, this.clock.now());
    if (verdict === 'implausible') throw new InvalidEventError('message_id carries a time that is not near');
    return verdict === 'store';
  }
}
