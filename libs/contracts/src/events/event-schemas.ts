import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { TOPICS, type Topic } from '../topics.js';
import { AccountUpdated } from './account-updated.js';
import { AuditRecorded } from './audit-recorded.js';
import { MessageDeleted } from './message-deleted.js';
import { NumberProvisioned } from './number-provisioned.js';
import { SmsReceived } from './sms-received.js';
import { WebhookAttempt } from './webhook-attempt.js';
import { WebhookDisabled } from './webhook-disabled.js';
import { WebhookRequested } from './webhook-requested.js';

/** What each topic carries: the one source of the validators, of the types and of docs/asyncapi.yaml. */
export const EVENT_SCHEMAS = {
  [TOPICS.numberProvisioned]: NumberProvisioned,
  [TOPICS.accountUpdated]: AccountUpdated,
  [TOPICS.smsReceived]: SmsReceived,
  [TOPICS.webhookAttempt]: WebhookAttempt,
  [TOPICS.webhookRequested]: WebhookRequested,
  [TOPICS.webhookDisabled]: WebhookDisabled,
  [TOPICS.messageDeleted]: MessageDeleted,
  [TOPICS.auditRecorded]: AuditRecorded,
} as const satisfies Record<Topic, TSchema>;

export interface EventByTopic {
  'number.provisioned': NumberProvisioned;
  'account.updated': AccountUpdated;
  'sms.received': SmsReceived;
  'webhook.attempt': WebhookAttempt;
  'webhook.requested': WebhookRequested;
  'webhook.disabled': WebhookDisabled;
  'message.deleted': MessageDeleted;
  'audit.recorded': AuditRecorded;
}

/** A record that is not the event its topic carries. Trying again cannot help: it belongs in the dead-letter topic. */
export class InvalidEventError extends Error {
  override readonly name = 'InvalidEventError';
  readonly retryable = false;
}

const validators = new Map(Object.entries(EVENT_SCHEMAS).map(([topic, schema]) => [topic, Compile(schema)]));

/**
 * Parses and checks the value of a record. Fields that the schema does not know are kept and ignored.
 * @throws InvalidEventError naming the first bad field, never its value
 */
export function parseEvent<T extends Topic>(topic: T, value: Uint8Array): EventByTopic[T] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('utf8'));
  } catch {
    throw new InvalidEventError(`${topic}: not JSON`);
  }
  const validator = validators.get(topic);
  if (!validator) throw new InvalidEventError(`${topic}: no such topic`);
  if (validator.Check(parsed)) return parsed as EventByTopic[T];
  const [first] = validator.Errors(parsed);
  throw new InvalidEventError(`${topic}: ${first?.instancePath || '/'} ${first?.message ?? 'is invalid'}`);
}

/** The bytes of an event as they stand in the log: compact JSON. */
export function encodeEvent<T extends Topic>(_topic: T, event: EventByTopic[T]): Buffer {
  return Buffer.from(JSON.stringify(event), 'utf8');
}
