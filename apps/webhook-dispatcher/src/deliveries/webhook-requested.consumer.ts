import { Controller } from '@nestjs/common';
import { TOPICS, type WebhookRequested } from '#libs/contracts';
import { TakesEvents, type EventContext } from '#libs/messaging';
import { traceparentOf } from './delivery-trace.adapter.js';
import type { Delivery } from './delivery.js';
import { Replays } from './replays.service.js';

/** Somebody wants a message delivered again. */
@Controller()
export class WebhookRequestedConsumer {
  constructor(private readonly replays: Replays) {}

  @TakesEvents(TOPICS.webhookRequested, { kind: 'unordered' })
  async handle(request: WebhookRequested, { headers, records, hold }: EventContext): Promise<void> {
    const { request_id: id, trigger, message } = request;
    const traceparent = traceparentOf(headers);
    const appendedAtMs = records[0]?.appendedAtMs ?? 0;
    const delivery: Delivery = { id, trigger, message, attempts: 0, traceparent };
    await this.replays.take(delivery, appendedAtMs, hold);
  }
}
