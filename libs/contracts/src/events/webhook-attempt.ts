import Type from 'typebox';
import {
  AccountIdField,
  AttemptIdField,
  MessageIdField,
  Mode,
  Nullable,
  NumberIdField,
  Sealed,
  Timestamp,
} from './fields.js';

export const AttemptTrigger = Type.Union([
  Type.Literal('first'),
  Type.Literal('retry'),
  Type.Literal('replay'),
  Type.Literal('test'),
]);
export type AttemptTrigger = Type.Static<typeof AttemptTrigger>;

export const AttemptOutcome = Type.Union([
  Type.Literal('delivered'),
  Type.Literal('failed'),
  Type.Literal('exhausted'),
  Type.Literal('skipped'),
]);
export type AttemptOutcome = Type.Static<typeof AttemptOutcome>;

/** The `error` of what a replay has ended: it waited for its next attempt, and the replay makes that instead. */
export const SUPERSEDED = 'superseded';

/**
 * One attempt to deliver one message, as it ended. Key: number_id. Made by webhook-dispatcher; read by message-store.
 * `failed` will be tried again at `next_attempt_at`; `exhausted` will not; `skipped` was never sent (attempt 0).
 * `response_excerpt` is sealed with kind `response-excerpt` and the attempt's id.
 */
export const WebhookAttempt = Type.Object({
  attempt_id: AttemptIdField,
  message_id: MessageIdField,
  number_id: NumberIdField,
  account_id: AccountIdField,
  /** Of the message; test keys see only their own. Events of older versions lack it. */
  mode: Type.Optional(Mode),
  /** 1-based; 0 when nothing was sent. */
  attempt: Type.Integer({ minimum: 0 }),
  trigger: AttemptTrigger,
  outcome: AttemptOutcome,
  status_code: Nullable(Type.Integer()),
  /** A short stable word (`timeout`, `connection_refused`, `tls_error`, …), never the endpoint's own text. */
  error: Nullable(Type.String()),
  started_at: Timestamp,
  duration_ms: Type.Integer({ minimum: 0 }),
  next_attempt_at: Nullable(Timestamp),
  response_excerpt: Nullable(Sealed),
});
export type WebhookAttempt = Type.Static<typeof WebhookAttempt>;
