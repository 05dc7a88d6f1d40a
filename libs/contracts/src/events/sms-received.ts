import Type from 'typebox';
import { AccountIdField, E164, MessageIdField, Mode, Nullable, NumberIdField, Sealed, Timestamp } from './fields.js';

/** When each stage before the log had the message. */
export const IngestStages = Type.Object({
  smsc_submitted: Type.Optional(Timestamp),
  carrier_received: Timestamp,
});
export type IngestStages = Type.Static<typeof IngestStages>;

/** Stands as the `code` of a message whose code is sealed together with its text. */
export const CODE_IN_TEXT = 'in-text';

/**
 * A whole message for a known number. Key: number_id. Made by sms-ingest; read by message-store and
 * webhook-dispatcher. `text` and `code` are sealed for the message's id: see `openTextAndCode` in libs/security.
 */
export const SmsReceived = Type.Object({
  message_id: MessageIdField,
  number_id: NumberIdField,
  account_id: AccountIdField,
  mode: Mode,
  phone: E164,
  /** As shown to the user: E.164, `245-78`, digits or an alphanumeric sender. */
  from: Type.String(),
  text: Sealed,
  /** null: the message has no code. */
  code: Type.Union([
    Type.Literal(CODE_IN_TEXT, { description: 'there is a code; `text` holds both, sealed together' }),
    Sealed,
    Type.Null(),
  ]),
  received_at: Timestamp,
  kind: Type.Union([Type.Literal('sms'), Type.Literal('unsupported')]),
  truncated: Type.Boolean(),
  segments: Type.Integer({ minimum: 1 }),
  carrier_id: Type.String(),
  /** The carrier's own identity of the message, when it has one. */
  transport_identity: Nullable(Type.String()),
  carrier_sent_at: Nullable(Timestamp),
  stages: IngestStages,
});
export type SmsReceived = Type.Static<typeof SmsReceived>;
