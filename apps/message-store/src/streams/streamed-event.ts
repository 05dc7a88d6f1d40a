import {
  InvalidEventError,
  parseEvent,
  TOPICS,
  type Mode,
  type NumberProvisioned,
  type SmsReceived,
  type WebhookAttempt,
} from '#libs/contracts';
import type { StreamedTopic } from './stream-positions.js';

/** An event of the log that streams may carry. */
export type StreamedEvent =
  | { type: typeof TOPICS.numberProvisioned; event: NumberProvisioned }
  | { type: typeof TOPICS.smsReceived; event: SmsReceived }
  | { type: typeof TOPICS.webhookAttempt; event: WebhookAttempt };

/** Whose events a stream carries. */
export interface StreamFilter {
  accountId: string;
  mode: Mode;
  /** Null: all of the account. */
  numberId: string | null;
}

/** What decides who sees an event. `mode` is null when its event does not say. */
export interface Audience {
  accountId: string;
  numberId: string;
  mode: Mode | null;
}

/** `null` for a record that is no event: its consumers deal with it. */
export function streamedEvent(topic: StreamedTopic, value: Uint8Array): StreamedEvent | null {
  try {
    switch (topic) {
      case TOPICS.numberProvisioned:
        return { type: topic, event: parseEvent(topic, value) };
      case TOPICS.smsReceived:
        return { type: topic, event: parseEvent(topic, value) };
      case TOPICS.webhookAttempt:
        return { type: topic, event: parseEvent(topic, value) };
    }
  } catch (error) {
    if (error instanceof InvalidEventError) return null;
    throw error;
  }
}

export function audienceOf({ event }: StreamedEvent): Audience {
  return { accountId: event.account_id, numberId: event.number_id, mode: event.mode ?? null };
}

export function isFor(filter: StreamFilter, audience: Audience & { mode: Mode }): boolean {
  return (
    filter.accountId === audience.accountId &&
    filter.mode === audience.mode &&
    (filter.numberId === null || filter.numberId === audience.numberId)
  );
}
