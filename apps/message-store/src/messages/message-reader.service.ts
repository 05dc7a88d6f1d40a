import { Inject, Injectable } from '@nestjs/common';
import { DomainError, idTimeMs, parseId, type Clock, type MessageId } from '#libs/contracts';
import { BatchLoader } from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { CLOCK } from '#libs/service-kit';
import { AttemptsRepository } from '../attempts/attempts.repository.js';
import type { StoredAttempt } from '../attempts/stored-attempt.js';
import { isOwnedBy, NumberAccess } from '../numbers/number-access.service.js';
import { ANY_NUMBER } from '../waits/store-channel.js';
import { HeldLooks } from '../waits/held-looks.service.js';
import { nextPosition, writeCursor } from './cursor.js';
import { messageStages, messageView, type MessageOpener, type MessageView } from './message-view.js';
import { MessagesRepository, type MessageQuery } from './messages.repository.js';
import { SealedTexts } from './sealed-texts.service.js';
import { messageIdOf, type StoredMessage } from './stored-message.js';

/** An id younger than this may belong to a message that is still on its way here. */
const YOUNG_MS = 10_000;
const YOUNG_WAIT_MS = 2_000;

export interface MessagePage {
  messages: MessageView[];
  next_cursor: string;
}

/** Answers questions about messages: finds, waits, opens. */
@Injectable()
export class MessageReader {
  private readonly opener: MessageOpener;
  /** Young ids that are waited for: whatever is stored, all are looked up together. */
  private readonly young: BatchLoader<StoredMessage | 'deleted' | null>;

  constructor(
    private readonly messages: MessagesRepository,
    private readonly attempts: AttemptsRepository,
    private readonly numbers: NumberAccess,
    private readonly looks: HeldLooks,
    @Inject(CLOCK) private readonly clock: Clock,
    texts: SealedTexts,
  ) {
    const opener: typeof this.opener = (message) => texts.message(message);
    this.opener = opener;
    this.young = new BatchLoader((ids) => messages.getAll(ids.map(messageIdOf)), null);
  }

  /**
   * A page of the number's messages. With `waitMs`, an empty one is held until a message matches, the time is over,
   * or `gone` says that nobody listens any more.
   */
  async page(query: MessageQuery, waitMs: number, gone: AbortSignal): Promise<MessagePage> {
    if (waitMs <= 0) return this.pageNow(query);
    const look = async (): Promise<MessagePage | null> => {
      const page = await this.pageNow(query);
      return page.messages.length > 0 ? page : null;
    };
    const { numberId: key, ...rest } = query;
    const question = JSON.stringify({ ...rest, after: query.after.toString() });
    return (await this.looks.lookUntil({ key, question, limitMs: waitMs, gone, look })) ?? this.pageNow(query);
  }

  /** @throws DomainError not_found when there is none of this account, also after a young id was waited for */
  async one(id: string, identity: AccountIdentity): Promise<MessageView> {
    const message = await this.owned(id, identity);
    const attempts = await this.attempts.ofMessages([message.messageId]);
    const number = await this.numbers.latest(message.numberId);
    const view = messageView(message, attempts, number, this.opener);
    return { ...view, stages: messageStages(message, attempts) };
  }

  /** @throws DomainError not_found */
  async owned(id: string, identity: AccountIdentity): Promise<StoredMessage> {
    const messageId = parseId('message', id);
    const message = messageId && ((await this.messages.get(messageId)) ?? (await this.waitForYoung(messageId)));
    if (!message || message === 'deleted') throw new DomainError('not_found');
    if (!isOwnedBy({ account_id: message.accountId, mode: message.mode }, identity)) throw new DomainError('not_found');
    return message;
  }

  private async pageNow(query: MessageQuery): Promise<MessagePage> {
    const found = await this.messages.find(query);
    const positions = found.messages.map((message) => message.position);
    const next = nextPosition({ positions, last: found.last, after: query.after, limit: query.limit });
    return { messages: await this.views(found.messages), next_cursor: writeCursor(query.numberId, next) };
  }

  private async waitForYoung(id: MessageId): Promise<StoredMessage | 'deleted' | null> {
    const ageMs = this.clock.now() - idTimeMs(id);
    if (ageMs >= YOUNG_MS || ageMs <= -YOUNG_MS) return null;
    const look = () => this.young.load(id);
    return this.looks.lookUntil({ key: ANY_NUMBER, question: id, limitMs: YOUNG_WAIT_MS, gone: null, look });
  }

  private async views(messages: readonly StoredMessage[]): Promise<MessageView[]> {
    const [first] = messages;
    if (!first) return [];
    const attempts = await this.attempts.ofMessages(messages.map((message) => message.messageId));
    const byMessage = new Map<string, StoredAttempt[]>();
    for (const attempt of attempts) {
      byMessage.set(attempt.messageId, [...(byMessage.get(attempt.messageId) ?? []), attempt]);
    }
    const number = await this.numbers.latest(first.numberId);
    return messages.map((message) => messageView(message, byMessage.get(message.messageId) ?? [], number, this.opener));
  }
}
