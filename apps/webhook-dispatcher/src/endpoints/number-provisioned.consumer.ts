import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { TOPICS, type Topic, type NumberProvisioned } from '#libs/contracts';
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

  @EventPattern<Topic>(TOPICS.numberProvisioned, { kind: 'batch', maxRecords: 200 })
  async handle(@Payload() events: NumberProvisioned[]): Promise<void> {
    await this.numbers.apply(events);
    await this.failing.changed(events);
  }
}
