import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { TOPICS, type NumberProvisioned, type Topic } from '#libs/contracts';
import { NumbersProjection } from './numbers.projection.service.js';

const BATCH_MAX = 500;

/** Keeps the copy of the numbers; revisions make the order of events irrelevant. */
@Controller()
export class NumberProvisionedConsumer {
  constructor(private readonly numbers: NumbersProjection) {}

  @EventPattern<Topic>(TOPICS.numberProvisioned, { kind: 'batch', maxRecords: BATCH_MAX })
  async handle(@Payload() events: NumberProvisioned[]): Promise<void> {
    await this.numbers.apply(events);
  }
}
