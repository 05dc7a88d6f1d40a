import { Controller } from '@nestjs/common';
import { TOPICS, type SmsReceived } from '#libs/contracts';
import { TakesEvents, type EventContext } from '#libs/messaging';
import { traceparentOf } from './delivery-trace.adapter.js';
import { DeliveryIntake } from './delivery-intake.service.js';

/** Every message that came in is to be delivered. */
@Controller()
export class SmsReceivedConsumer {
  constructor(private readonly intake: DeliveryIntake) {}

  @TakesEvents(TOPICS.smsReceived, { kind: 'unordered' })
  handle(message: SmsReceived, { headers, records, hold }: EventContext): Promise<void> {
    const { message_id: id } = message;
    const traceparent = traceparentOf(headers);
    const appendedAtMs = records[0]?.appendedAtMs ?? 0;
    return this.intake.take({ id, trigger: 'first', message, attempts: 0, traceparent }, appendedAtMs, hold);
  }
}
