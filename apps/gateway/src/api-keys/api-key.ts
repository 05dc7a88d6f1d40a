import type { ApiKeyId, Mode } from '#libs/contracts';

export interface ApiKey {
  id: ApiKeyId;
  mode: Mode;
  /** First characters, enough to tell keys apart; the rest is not kept. */
  prefix: string;
  label: string | null;
  /** What it may do; `*`: everything. */
  scopes: string[];
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** `sk_live_` and 6 characters. */
const PREFIX_LENGTH = 14;

export function keyPrefix(key: string): string {
  return key.slice(0, PREFIX_LENGTH);
}

/** A test key reaches nothing live, so it also sees, makes and revokes test keys alone. */
export function mayManage(callerMode: Mode, keyMode: Mode): boolean {
  return callerMode === 'live' || keyMode === 'test';
}

export function describeKey(key: ApiKey) {
  return {
    id: key.id,
    mode: key.mode,
    prefix: key.prefix,
    label: key.label,
    scopes: key.scopes,
    created_at: key.createdAt.toISOString(),
    last_used_at: key.lastUsedAt?.toISOString() ?? null,
  };
}
