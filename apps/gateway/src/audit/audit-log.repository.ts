import { Injectable } from '@nestjs/common';
import type { AuditRecorded, Mode } from '#libs/contracts';
import { queryRows, type SqlRunner } from '#libs/persistence';

/** An entry, with its place in the log. */
export interface AuditLine {
  seq: string;
  id: string;
  account_id: string | null;
  at: Date;
  actor_kind: string;
  actor_key_id: string | null;
  action: string;
  object_id: string | null;
  request_id: string | null;
  details: Record<string, unknown>;
}

export interface AuditFilter {
  /** Null: all accounts and what concerns none. */
  accountId: string | null;
  /** Null: both modes and what belongs to none. */
  mode: Mode | null;
  afterSeq: string;
  limit: number;
}

@Injectable()
export class AuditLogRepository {
  /**
   * Keeps entries in this order, each once. One statement after the other, over all replicas, so that `seq` rises in
   * commit order over all accounts: whoever goes on from an entry passes none over.
   */
  async add(runner: SqlRunner, entries: readonly AuditRecorded[]): Promise<void> {
    await runner.query(
      `WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended('meisim.gateway.audit_log', 0)))
       INSERT INTO audit_log (id, account_id, mode, at, actor_kind, actor_key_id, action, object_id, request_id, details)
       SELECT id, account_id, mode, at, actor->>'kind', actor->>'key_id', action, object_id, request_id, details
       FROM turn, jsonb_to_recordset($1::jsonb) AS entry (id text, account_id text, mode text, at timestamptz,
         actor jsonb, action text, object_id text, request_id text, details jsonb)
       ON CONFLICT (id) DO NOTHING`,
      [JSON.stringify(entries)],
    );
  }

  /** Oldest first. Index: audit_log_by_account, or the primary key for all accounts. */
  list(runner: SqlRunner, { accountId, mode, afterSeq, limit }: AuditFilter): Promise<AuditLine[]> {
    return queryRows<AuditLine>(
      runner,
      `SELECT seq, id, account_id, at, actor_kind, actor_key_id, action, object_id, request_id, details FROM audit_log
       WHERE ($1::text IS NULL OR account_id = $1) AND ($2::text IS NULL OR mode = $2) AND seq > $3
       ORDER BY seq LIMIT $4`,
      [accountId, mode, afterSeq, limit],
    );
  }
}
