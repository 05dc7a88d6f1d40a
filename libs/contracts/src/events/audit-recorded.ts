import Type from 'typebox';
import type { AccountId, AuditId } from '../ids.js';
import { AccountIdField, Mode, Nullable, Timestamp } from './fields.js';

/** Everything that changes something on somebody's behalf. Codes are stable; some may be added. */
export const AUDIT_ACTIONS = [
  'account.change',
  'account.create',
  'api_key.create',
  'api_key.revoke',
  'api_secret.rotate',
  'inventory.import',
  'message.delete',
  'message.redeliver',
  'number.change',
  'number.provision',
  'number.release',
  'number.webhook_disabled',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/**
 * A change that was made: by whom, when, to what. Key: account_id, or `operator`. Made by whoever changes something, in
 * the transaction that changes it; read by gateway, which keeps the audit log. Never carries a secret.
 */
export const AuditRecorded = Type.Object({
  id: Type.String({ pattern: '^aud_[0-7][0-9A-HJKMNP-TV-Z]{25}$' }),
  account_id: Nullable(AccountIdField),
  mode: Nullable(Mode),
  at: Timestamp,
  actor: Type.Object({
    kind: Type.Union([Type.Literal('key'), Type.Literal('operator'), Type.Literal('system')]),
    key_id: Nullable(Type.String()),
  }),
  action: Type.String({ pattern: '^[a-z_]+\\.[a-z_]+$' }),
  object_id: Nullable(Type.String()),
  request_id: Nullable(Type.String()),
  details: Type.Record(Type.String(), Type.Unknown(), { description: 'what an auditor wants to see besides' }),
});
export type AuditRecorded = Type.Static<typeof AuditRecorded>;

/** Who makes a change: an API key, the operator, or the platform itself. */
export type AuditActor = { kind: 'key'; key_id: string } | { kind: 'operator' } | { kind: 'system' };

export interface AuditEntry {
  /** Null: it concerns no account. */
  accountId: AccountId | null;
  mode: Mode | null;
  actor: AuditActor;
  action: AuditAction;
  /** What was changed. */
  objectId: string | null;
  /** Never a secret, nor what may hold one: names of fields rather than their values. */
  details?: Record<string, unknown>;
}

/** The event of an entry. @param requestId of the request that made the change */
export function auditRecorded(entry: AuditEntry, id: AuditId, atMs: number, requestId?: string): AuditRecorded {
  const { accountId, mode, actor, action, objectId, details = {} } = entry;
  return {
    id,
    account_id: accountId,
    mode,
    at: new Date(atMs).toISOString(),
    actor: { kind: actor.kind, key_id: actor.kind === 'key' ? actor.key_id : null },
    action,
    object_id: objectId,
    request_id: requestId ?? null,
    details,
  };
}

/** What keeps the entries of one account in order. */
export function auditKey(entry: AuditEntry): string {
  return entry.accountId ?? 'operator';
}
