import { Controller, Inject } from '@nestjs/common';
import type { Logger } from 'pino';
import { TOPICS, type NumberProvisioned } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { LOGGER } from '#libs/service-kit';
import { IngestMetrics } from '../intake/ingest-metrics.service.js';
import { MessageRouter } from './message-router.service.js';

const BATCH_MAX = 200;

/** Keeps the copy of the numbers, and routes the messages that came before their number was known. */
@Controller()
export class NumberProvisionedConsumer {
  constructor(
    private readonly router: MessageRouter,
    private readonly metrics: IngestMetrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @TakesEvents(TOPICS.numberProvisioned, { kind: 'batch', maxRecords: BATCH_MAX })
  async handle(events: NumberProvisioned[]): Promise<void> {
    const routed = await this.router.learn(events);
    if (routed === 0) return;
    this.metrics.routedLate(routed);
    this.logger.info({ messages: routed }, 'unrouted messages routed');
  }
}
