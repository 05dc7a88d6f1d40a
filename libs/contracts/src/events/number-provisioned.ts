import Type from 'typebox';
import { AccountIdField, E164, Mode, Nullable, NumberIdField, Timestamp } from './fields.js';

/** How long the phone of a released number rests whose event does not say it, ms. */
export const QUARANTINE_UNLESS_SAID_MS = 45 * 86_400_000;

/**
 * The latest state of a number that is or was active. Key: number_id; compacted; the higher revision wins.
 * Made by provisioning; read by sms-ingest, message-store and webhook-dispatcher.
 */
export const NumberProvisioned = Type.Object({
  number_id: NumberIdField,
  account_id: AccountIdField,
  mode: Mode,
  phone: E164,
  country: Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' }),
  status: Type.Union([Type.Literal('active'), Type.Literal('suspended'), Type.Literal('released')]),
  webhook_url: Nullable(Type.String()),
  webhook_enabled: Type.Boolean(),
  revision: Type.Integer({ minimum: 1 }),
  activated_at: Timestamp,
  released_at: Nullable(Timestamp),
  /**
   * When the number got a webhook after it had none; null: it has had one from the beginning, or has none. Messages of
   * before go to none (ADR 2). Events of older versions lack it.
   */
  webhook_added_at: Type.Optional(Nullable(Timestamp)),
  /** After its release: until when SMS to its phone are still its owner's, and the phone is given to nobody else. */
  quarantined_until: Type.Optional(Nullable(Timestamp)),
  /** What the API shows of it besides, for event streams (ADR 2). Never the LPA string. */
  source: Type.Optional(Type.Union([Type.Literal('esim'), Type.Literal('hosted')])),
  iccid: Type.Optional(Nullable(Type.String())),
  esim_state: Type.Optional(Nullable(Type.String())),
  webhook_disabled_reason: Type.Optional(Nullable(Type.String())),
  label: Type.Optional(Nullable(Type.String())),
  metadata: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  created_at: Type.Optional(Timestamp),
});
export type NumberProvisioned = Type.Static<typeof NumberProvisioned>;
