import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type AccountId, type ApiKeyId, type Clock, type IdGenerator, type Mode } from '#libs/contracts';
import { affectedRows, queryRows, type SqlRunner } from '#libs/persistence';
import { hashApiKey, newApiKey, type AccountIdentity } from '#libs/security';
import { CLOCK, IDS } from '#libs/service-kit';
import { keyPrefix, type ApiKey } from './api-key.js';

interface KeyRow {
  id: ApiKeyId;
  mode: Mode;
  prefix: string;
  label: string | null;
  scopes: string[];
  created_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

interface IdentityRow {
  key_id: string;
  mode: Mode;
  scopes: string[];
  account_id: string;
  status: 'active' | 'suspended';
  max_numbers: number;
  max_provisions_30d: number;
}

export interface KeyFilter {
  modes: Mode[];
  afterId: string;
  limit: number;
  /** The beginning of the key; null: any. */
  prefix: string | null;
}

const COLUMNS = 'id, mode, prefix, label, scopes, created_at, last_used_at, revoked_at';

@Injectable()
export class ApiKeysRepository {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdGenerator,
  ) {}

  /** @returns the key as the customer gets it, once, and what is kept of it */
  async addNew(
    transaction: SqlRunner,
    accountId: AccountId,
    mode: Mode,
    label: string | null,
    scopes: string[],
  ): Promise<{ secret: string; key: ApiKey }> {
    const secret = newApiKey(mode);
    const nowMs = this.clock.now();
    const createdAt = new Date(nowMs);
    const id = this.ids.next('apiKey', nowMs);
    const prefix = keyPrefix(secret);
    await transaction.query(
      `INSERT INTO api_keys (id, account_id, mode, hash, prefix, label, scopes, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, accountId, mode, hashApiKey(secret), prefix, label, scopes, createdAt],
    );
    return { secret, key: { id, mode, prefix, label, scopes, createdAt, lastUsedAt: null, revokedAt: null } };
  }

  /** Who a key stands for; null when there is no such key, or no longer. Relies on the unique index on hash. */
  async identify(runner: SqlRunner, hash: string): Promise<AccountIdentity | null> {
    const [row] = await queryRows<IdentityRow>(
      runner,
      `SELECT k.id AS key_id, k.mode, k.scopes, a.id AS account_id, a.status, a.max_numbers, a.max_provisions_30d
       FROM api_keys k JOIN accounts a ON a.id = k.account_id WHERE k.hash = $1 AND k.revoked_at IS NULL`,
      [hash],
    );
    if (!row) return null;
    return {
      kind: 'account',
      account_id: row.account_id,
      key_id: row.key_id,
      scopes: row.scopes,
      mode: row.mode,
      status: row.status,
      limits: { max_numbers: row.max_numbers, max_provisions_30d: row.max_provisions_30d },
    };
  }

  /** Keys that are not revoked, oldest first. Relies on api_keys_by_account. */
  async list(runner: SqlRunner, accountId: string, wanted: KeyFilter): Promise<ApiKey[]> {
    // What is kept of a key is shorter than what may be asked for.
    const prefix = wanted.prefix === null ? null : keyPrefix(wanted.prefix);
    const rows = await queryRows<KeyRow>(
      runner,
      `SELECT ${COLUMNS} FROM api_keys
       WHERE account_id = $1 AND revoked_at IS NULL AND mode = ANY($2) AND id > $3
         AND ($5::text IS NULL OR starts_with(prefix, $5)) ORDER BY id LIMIT $4`,
      [accountId, wanted.modes, wanted.afterId, wanted.limit, prefix],
    );
    return rows.map(toKey);
  }

  /** @returns whether there was such a key to revoke */
  async revoke(runner: SqlRunner, accountId: string, id: string, modes: Mode[]): Promise<boolean> {
    const revoked = await affectedRows(
      runner,
      `UPDATE api_keys SET revoked_at = $4
       WHERE account_id = $1 AND id = $2 AND mode = ANY($3) AND revoked_at IS NULL`,
      [accountId, id, modes, new Date(this.clock.now())],
    );
    return revoked > 0;
  }

  /**
   * Keeps the key from being revoked until the transaction ends.
   * @throws DomainError unauthorized when it is revoked already: replicas believe in a key for some seconds more
   */
  async holdValid(transaction: SqlRunner, id: string): Promise<void> {
    const valid = await queryRows(
      transaction,
      'SELECT 1 FROM api_keys WHERE id = $1 AND revoked_at IS NULL FOR SHARE',
      [id],
    );
    if (valid.length === 0) throw new DomainError('unauthorized');
  }

  async touch(runner: SqlRunner, ids: readonly string[], usedAt: Date): Promise<void> {
    await runner.query('UPDATE api_keys SET last_used_at = $2 WHERE id = ANY($1)', [ids, usedAt]);
  }
}

function toKey(row: KeyRow): ApiKey {
  return {
    id: row.id,
    mode: row.mode,
    prefix: row.prefix,
    label: row.label,
    scopes: row.scopes,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}
