import Type from 'typebox';
import { AccountIdField, Nullable, Sealed, Timestamp } from './fields.js';

/** A webhook signing secret (`whsec_…`), sealed with kind `signing-secret` and the account's id. */
export const SigningSecret = Type.Object({
  sealed: Sealed,
  /** Null: the current secret. Otherwise the previous one, which signs until then. */
  expires_at: Nullable(Timestamp),
});
export type SigningSecret = Type.Static<typeof SigningSecret>;

/**
 * The latest state of an account. Key: account_id; compacted; the higher revision wins.
 * Made by gateway; read by webhook-dispatcher. Provisioning does not: see ADR 8.
 */
export const AccountUpdated = Type.Object({
  account_id: AccountIdField,
  status: Type.Union([Type.Literal('active'), Type.Literal('suspended')]),
  limits: Type.Object({
    max_numbers: Type.Integer({ minimum: 0 }),
    max_provisions_30d: Type.Integer({ minimum: 0 }),
  }),
  /** The current secret first. */
  signing_secrets: Type.Array(SigningSecret, { minItems: 1 }),
  revision: Type.Integer({ minimum: 1 }),
});
export type AccountUpdated = Type.Static<typeof AccountUpdated>;
