import { Controller } from '@nestjs/common';
import { TOPICS, type NumberProvisioned } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { NumbersProjection } from './numbers.projection.service.js';

const BATCH_MAX = 500;

/** Keeps the copy of the numbers; revisions make the order of events irrelevant. */
@Controller()
export class NumberProvisionedConsumer {
  constructor(private readonly numbers: NumbersProjection) {}

  @TakesEvents(TOPICS.numberProvisioned, { kind: 'batch', maxRecords: BATCH_MAX })
  async handle(events: NumberProvisioned[]): Promise<void> {
    await this.numbers.apply(events);
  }
}
