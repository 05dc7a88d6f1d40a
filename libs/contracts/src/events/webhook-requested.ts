import Type from 'typebox';
import { SmsReceived } from './sms-received.js';

/**
 * A request to deliver a stored message again, with a sealed copy of it. Key: number_id. Made by message-store;
 * read by webhook-dispatcher. Source: contract.md, 4.
 */
export const WebhookRequested = Type.Object({
  request_id: Type.String({ minLength: 1 }),
  trigger: Type.Union([Type.Literal('replay'), Type.Literal('test')]),
  message: SmsReceived,
});
export type WebhookRequested = Type.Static<typeof WebhookRequested>;
