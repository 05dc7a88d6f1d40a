import { Controller } from '@nestjs/common';
import { TOPICS, type MessageDeleted } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { NOTED_AT_ONCE_MAX } from './deleted-messages.repository.js';
import { DeletedMessages } from './deleted-messages.service.js';

/** What its owner has deleted is posted to nobody. */
@Controller()
export class MessageDeletedConsumer {
  constructor(private readonly deleted: DeletedMessages) {}

  @TakesEvents(TOPICS.messageDeleted, { kind: 'batch', maxRecords: NOTED_AT_ONCE_MAX })
  handle(events: MessageDeleted[]): Promise<void> {
    return this.deleted.note(events.map(({ message_id }) => message_id));
  }
}
