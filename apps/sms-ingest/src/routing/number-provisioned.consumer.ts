import { Controller } from '@nestjs/common';
import { TOPICS, type NumberProvisioned } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { MessageRouter } from './message-router.service.js';

const BATCH_MAX = 200;

/** The group's reading of numbers: remembers how far, and puts away what cannot be read. Who is first is `NumbersTail`. */
@Controller()
export class NumberProvisionedConsumer {
  constructor(private readonly router: MessageRouter) {}

  @TakesEvents(TOPICS.numberProvisioned, { kind: 'batch', maxRecords: BATCH_MAX })
  async handle(events: NumberProvisioned[]): Promise<void> {
    await this.router.learn(events);
  }
}
