import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#libs/contracts';
import { CLOCK } from '#libs/service-kit';
import { wireTime } from '#libs/signing';
import { MessagesRepository, type NewestQuery } from '../messages/messages.repository.js';
import { SealedTexts } from '../messages/sealed-texts.service.js';
import type { StoredMessage } from '../messages/stored-message.js';
import { NumberAccess } from '../numbers/number-access.service.js';
import { HeldLooks } from '../waits/held-looks.service.js';
import { CarrierLinksClient } from './carrier-links.client.js';
import { codeAnswer, noCodeAnswer, type CodeAnswer } from './code-answer.js';
import { servingLinks } from './serving-links.js';

/** Without `since` only messages this young count: an agent asks right after it signed up. */
const SINCE_DEFAULT_MS = 60_000;
const EVIDENCE_MAX = 5;

export interface CodeQuery {
  numberId: string;
  since: Date | null;
  senderKeys: readonly string[] | null;
  timeoutMs: number;
}

/** Answers with the code of the newest message that gives one out, waiting for it if need be. */
@Injectable()
export class Codes {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly numbers: NumberAccess,
    private readonly looks: HeldLooks,
    private readonly links: CarrierLinksClient,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly texts: SealedTexts,
  ) {}

  async newest(query: CodeQuery, gone: AbortSignal): Promise<CodeAnswer> {
    const startedMs = performance.now();
    // In whole seconds: who asks together is answered together.
    const since = query.since ?? new Date(Math.floor((this.clock.now() - SINCE_DEFAULT_MS) / 1000) * 1000);
    const wanted: NewestQuery = { numberId: query.numberId, since, senderKeys: query.senderKeys, limit: 1 };
    // Nothing comes to a number that is released; those on their way to it may still be active in time.
    const timeoutMs = (await this.numbers.latest(query.numberId))?.status === 'released' ? 0 : query.timeoutMs;
    const found = await this.looks.lookUntil({
      key: query.numberId,
      question: `code ${JSON.stringify(wanted)}`,
      limitMs: timeoutMs,
      gone,
      look: async () => {
        const [newest] = await this.messages.newest({ ...wanted, withCode: true });
        // If it does not open any more, an older code will not do: it is not the one that was just sent.
        return newest ? this.answer(newest) : null;
      },
    });
    if (found) return found;
    const [number, links] = await Promise.all([this.numbers.latest(query.numberId), this.links.links()]);
    const others = await this.withoutCode(wanted);
    return noCodeAnswer({
      since: since.toISOString(),
      waited_ms: Math.round(performance.now() - startedMs),
      number_status: number?.status ?? null,
      carrier_links: number && links && servingLinks(links, number),
      messages_without_code: others.map(({ messageId, sender, receivedAt }) => {
        return { message_id: messageId, from: sender, received_at: wireTime(receivedAt) };
      }),
    });
  }

  /** Those that gave out no code, newest first: they have none, or the newest that has one does not open. */
  private async withoutCode(wanted: NewestQuery): Promise<StoredMessage[]> {
    const [codeless, withCode] = await Promise.all([
      this.messages.newest({ ...wanted, withCode: false, limit: EVIDENCE_MAX }),
      this.messages.newest({ ...wanted, withCode: true }),
    ]);
    const unreadable = withCode.filter((message) => this.texts.message(message) === null);
    return [...unreadable, ...codeless]
      .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime())
      .slice(0, EVIDENCE_MAX);
  }

  private answer(message: StoredMessage): CodeAnswer | null {
    const { messageId, sender: from, receivedAt } = message;
    const opened = this.texts.message(message);
    return opened && codeAnswer({ messageId, from, receivedAt, ...opened });
  }
}
