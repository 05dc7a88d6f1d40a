import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { TOPICS, type MessageDeleted, type Topic } from '#libs/contracts';
import { NOTED_AT_ONCE_MAX } from './deleted-messages.repository.js';
import { DeletedMessages } from './deleted-messages.service.js';

/** What its owner has deleted is posted to nobody. */
@Controller()
export class MessageDeletedConsumer {
  constructor(private readonly deleted: DeletedMessages) {}

  @EventPattern<Topic>(TOPICS.messageDeleted, { kind: 'batch', maxRecords: NOTED_AT_ONCE_MAX })
  handle(@Payload() events: MessageDeleted[]): Promise<void> {
    return this.deleted.note(events.map(({ message_id }) => message_id));
  }
}
