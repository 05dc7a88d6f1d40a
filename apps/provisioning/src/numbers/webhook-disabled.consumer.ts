import { Controller, Inject } from '@nestjs/common';
import type { Logger } from 'pino';
import { parseId, TOPICS, type WebhookDisabled } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { LOGGER } from '#libs/service-kit';
import { NumbersService } from './numbers.service.js';

/** The dispatcher found a webhook gone, or only failing for days: it is turned off, unless its owner has changed the number since. */
@Controller()
export class WebhookDisabledConsumer {
  constructor(
    private readonly numbers: NumbersService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @TakesEvents(TOPICS.webhookDisabled, { kind: 'ordered' })
  async handle(event: WebhookDisabled): Promise<void> {
    const id = parseId('number', event.number_id);
    if (id === null) return;
    await this.numbers.disableWebhook(id, event.revision, event.reason);
    this.logger.info({ number_id: id, reason: event.reason, revision: event.revision }, 'webhook disabled');
  }
}
