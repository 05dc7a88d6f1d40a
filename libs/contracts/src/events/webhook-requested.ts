import Type from 'typebox';
import { SmsReceived } from './sms-received.js';

/** `rdl_` and a ULID, from message-store. Anybody else's: what every table and index takes, as it is. */
const RequestId = Type.String({ pattern: '^[A-Za-z0-9_.:-]{1,128}$' });

/**
 * A request to deliver a stored message again, with a sealed copy of it. Key: number_id. Made by message-store;
 * read by webhook-dispatcher.
 */
export const WebhookRequested = Type.Object({
  request_id: RequestId,
  /** A test is no such request: who asks for one waits for its attempt, and webhook-dispatcher makes it at once. */
  trigger: Type.Literal('replay'),
  message: SmsReceived,
});
export type WebhookRequested = Type.Static<typeof WebhookRequested>;
