import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { TOPICS, type Topic, type SmsReceived } from '#libs/contracts';
import type { EventContext } from '#libs/messaging';
import { traceparentOf } from './delivery-trace.adapter.js';
import { DeliveryIntake } from './delivery-intake.service.js';

/** Every message that came in is to be delivered. */
@Controller()
export class SmsReceivedConsumer {
  constructor(private readonly intake: DeliveryIntake) {}

  @EventPattern<Topic>(TOPICS.smsReceived, { kind: 'unordered' })
  handle(@Payload() message: SmsReceived, @Ctx() { headers, records, hold }: EventContext): Promise<void> {
    const { message_id: id } = message;
    const traceparent = traceparentOf(headers);
    const appendedAtMs = records[0]?.appendedAtMs ?? 0;
    return this.intake.take({ id, trigger: 'first', message, attempts: 0, traceparent }, appendedAtMs, hold);
  }
}
