import { Controller, Inject } from '@nestjs/common';
import { TOPICS, type NumberProvisioned } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import type { Projection } from '#libs/persistence';
import { FailingEndpoints } from '../failing/failing-endpoints.service.js';
import { NUMBERS } from './projections.port.js';

/** Keeps the projection of numbers, and ends the count of failures where its owner has changed a webhook. */
@Controller()
export class NumberProvisionedConsumer {
  constructor(
    @Inject(NUMBERS) private readonly numbers: Projection<NumberProvisioned>,
    private readonly failing: FailingEndpoints,
  ) {}

  @TakesEvents(TOPICS.numberProvisioned, { kind: 'batch', maxRecords: 200 })
  async handle(events: NumberProvisioned[]): Promise<void> {
    await this.numbers.apply(events);
    await this.failing.changed(events);
  }
}
