import Type from 'typebox';
import { AccountIdField, MessageIdField, NumberIdField } from './fields.js';

/**
 * A message that its owner deleted: it goes to no webhook any more. Key: number_id. Made by message-store; read by
 * webhook-dispatcher. Source: docs/adr/0019-a-deleted-message-goes-to-no-webhook.md.
 */
export const MessageDeleted = Type.Object({
  message_id: MessageIdField,
  number_id: NumberIdField,
  account_id: AccountIdField,
});
export type MessageDeleted = Type.Static<typeof MessageDeleted>;
