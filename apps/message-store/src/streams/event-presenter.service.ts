import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { TOPICS, type Mode, type SmsReceived, type WebhookAttempt } from '#libs/contracts';
import { REPLAY_FOR_HEADER, type LogRecord } from '#libs/messaging';
import { openTextAndCode, SealedTextError, type Keyring } from '#libs/security';
import { KEYRING, LOGGER } from '#libs/service-kit';
import { attemptView } from '../attempts/stored-attempt.js';
import { messageView, type MessageOpener } from '../messages/message-view.js';
import { MessagesRepository } from '../messages/messages.repository.js';
import { messageIdOf } from '../messages/stored-message.js';
import { NumberAccess } from '../numbers/number-access.service.js';
import { attemptOf, messageOf } from './event-records.js';
import { numberEventView } from './number-event-view.js';
import { eventBody } from './sse-frames.js';
import { audienceOf, streamedEvent, type Audience, type StreamedEvent } from './streamed-event.js';
import { isStreamed, type Place } from './stream-positions.js';

/** An event as streams show it. */
export interface PresentedEvent {
  place: Place;
  offset: number;
  audience: Audience & { mode: Mode };
  /** Its frame but for the id. */
  body: string;
}

interface Wanted {
  record: LogRecord;
  place: Place;
  streamed: StreamedEvent;
  audience: Audience & { mode: Mode };
}

/** Makes of records what streams show: the same as the API's answers, at the moment of the event. */
@Injectable()
export class EventPresenter {
  private readonly opener: MessageOpener;

  constructor(
    private readonly messages: MessagesRepository,
    private readonly numbers: NumberAccess,
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const opener: typeof this.opener = ({ messageId, textSealed: text, codeSealed: code }) =>
      openTextAndCode(keyring, messageId, { text, code });
    this.opener = opener;
  }

  /**
   * In the order of the records; those that nobody wants cost little.
   * @param mayWant whether somebody listens; a mode of null is not known yet
   */
  async present(records: readonly LogRecord[], mayWant: (audience: Audience) => boolean): Promise<PresentedEvent[]> {
    const wanted: Wanted[] = [];
    for (const record of records) {
      const found = await this.wanted(record, mayWant);
      if (found) wanted.push(found);
    }
    const deleted = await this.deletedAmong(wanted);
    const presented: PresentedEvent[] = [];
    for (const { record, place, audience, streamed } of wanted) {
      const data = await this.dataOrNothing(streamed, record, deleted);
      if (data === null) continue;
      const body = eventBody(streamed.type, JSON.stringify(data));
      presented.push({ place, offset: record.offset, audience, body });
    }
    return presented;
  }

  private async wanted(record: LogRecord, mayWant: (audience: Audience) => boolean): Promise<Wanted | null> {
    const { topic, partition, headers } = record;
    // What an operator replays for one service happened long ago: streams have shown it.
    if (!isStreamed(topic) || headers[REPLAY_FOR_HEADER] !== undefined) return null;
    const streamed = streamedEvent(topic, record.value);
    if (!streamed) return null;
    const audience = audienceOf(streamed);
    if (!mayWant(audience)) return null;
    const mode = audience.mode ?? (await this.numbers.modeOf(audience.numberId)) ?? 'live';
    const known = { ...audience, mode };
    return mayWant(known) ? { record, place: { topic, partition }, streamed, audience: known } : null;
  }

  /** What was forgotten on its owner's wish stays so, also for those who read the log from yesterday on. */
  private deletedAmong(wanted: readonly Wanted[]): Promise<ReadonlySet<string>> {
    const ids = wanted.flatMap(({ streamed: { event } }) => ('message_id' in event ? [event.message_id] : []));
    return this.messages.deletedAmong([...new Set(ids)].map(messageIdOf));
  }

  /** One text that does not open must not hold up all streams. */
  private async dataOrNothing(...parts: Parameters<EventPresenter['data']>): Promise<object | null> {
    try {
      return await this.data(...parts);
    } catch (error) {
      if (!(error instanceof SealedTextError)) throw error;
      const { topic, partition, offset } = parts[1];
      this.logger.error({ err: error, topic, partition, offset }, 'an event is left out of streams');
      return null;
    }
  }

  /** `null`: not to be shown. */
  private async data(streamed: StreamedEvent, record: LogRecord, deleted: ReadonlySet<string>): Promise<object | null> {
    switch (streamed.type) {
      case TOPICS.numberProvisioned:
        return numberEventView(streamed.event);
      case TOPICS.smsReceived:
        return deleted.has(streamed.event.message_id) ? null : this.message(streamed.event, record);
      case TOPICS.webhookAttempt:
        return this.attempt(streamed.event, deleted.has(streamed.event.message_id));
    }
  }

  private async message(event: SmsReceived, record: LogRecord): Promise<object> {
    const number = await this.numbers.latest(event.number_id);
    return messageView(messageOf(event, record.appendedAtMs), [], number, this.opener);
  }

  private attempt(event: WebhookAttempt, isForgotten: boolean): object {
    const attempt = attemptOf(event);
    const shown = isForgotten ? { ...attempt, excerptSealed: null } : attempt;
    return attemptView(shown, (id, sealed) => this.keyring.open('response-excerpt', id, sealed));
  }
}
