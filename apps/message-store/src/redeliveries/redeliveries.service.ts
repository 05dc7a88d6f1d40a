import { Inject, Injectable } from '@nestjs/common';
import { ulid } from 'ulid';
import { TOPICS, type Clock } from '#libs/contracts';
import { EventPublisher } from '#libs/messaging';
import { CLOCK } from '#libs/service-kit';
import { AttemptsRepository } from '../attempts/attempts.repository.js';
import { deliveryOf } from '../attempts/delivery-state.js';
import { MessagesRepository } from '../messages/messages.repository.js';
import type { StoredMessage } from '../messages/stored-message.js';
import { isDeliverable, isReplayed, redeliveryOf } from './redelivery.js';

export interface Redeliveries {
  /** Messages that will be delivered again. */
  messages: number;
}

const PAGE = 500;

/** Asks the dispatcher to deliver stored messages again. */
@Injectable()
export class RedeliveriesService {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly attempts: AttemptsRepository,
    private readonly publisher: EventPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whatever became of it before. */
  async one(message: StoredMessage): Promise<Redeliveries> {
    return { messages: await this.request([message]) };
  }

  /** Those of the number, received from `since` on and before `until`, that no webhook has acknowledged. */
  async range(numberId: string, since: Date, until: Date): Promise<Redeliveries> {
    let after = 0n;
    let requested = 0;
    for (;;) {
      const { messages } = await this.messages.find({ numberId, after, limit: PAGE, since, senderKeys: null });
      const replayed = await this.unacknowledged(messages.filter((message) => message.receivedAt < until));
      requested += await this.request(replayed);
      const end = messages.at(-1);
      if (!end || messages.length < PAGE) return { messages: requested };
      after = end.position;
    }
  }

  private async unacknowledged(messages: readonly StoredMessage[]): Promise<StoredMessage[]> {
    const attempts = await this.attempts.ofMessages(messages.map((message) => message.messageId));
    return messages.filter(({ messageId }) => {
      const own = attempts.filter((attempt) => attempt.messageId === messageId);
      return isReplayed(deliveryOf(own, true));
    });
  }

  /** @returns how many will be delivered again */
  private async request(messages: readonly StoredMessage[]): Promise<number> {
    const deliverable = messages.filter(isDeliverable);
    await this.publisher.publishAll(
      deliverable.map((message) => {
        const event = redeliveryOf(message, `rdl_${ulid(this.clock.now())}`);
        return { topic: TOPICS.webhookRequested, key: message.numberId, event, id: event.request_id };
      }),
    );
    return deliverable.length;
  }
}
