import { affectedRows, queryRows, type SqlRunner } from '#libs/persistence';
import type { NumberOwner } from '../numbers/number-owner.js';
import type { IdempotentRequest } from './idempotent-request.js';

export async function findRequest(
  runner: SqlRunner,
  { accountId, mode }: NumberOwner,
  key: string,
  since: Date,
): Promise<IdempotentRequest | null> {
  const [row] = await queryRows<IdempotentRequest>(
    runner,
    `SELECT body_hash AS "bodyHash", number_id AS "numberId", started_at AS "startedAt", status,
       answer_sealed AS "answerSealed"
     FROM idempotent_requests WHERE account_id = $1 AND mode = $2 AND key = $3 AND created_at > $4`,
    [accountId, mode, key, since],
  );
  return row ?? null;
}

/** Stores the key in the transaction that does the work; the account's lock keeps two of them apart. */
export async function insertRequest(
  transaction: SqlRunner,
  { accountId, mode }: NumberOwner,
  key: string,
  bodyHash: string,
  numberId: string,
  now: Date,
): Promise<void> {
  // A key may be used again once it has run out, before the old row is swept away.
  await transaction.query('DELETE FROM idempotent_requests WHERE account_id = $1 AND mode = $2 AND key = $3', [
    accountId,
    mode,
    key,
  ]);
  await transaction.query(
    `INSERT INTO idempotent_requests (account_id, mode, key, body_hash, number_id, started_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6)`,
    [accountId, mode, key, bodyHash, numberId, now],
  );
}

/** @returns whether it was this caller that took the dead run over */
export async function takeOver(
  runner: SqlRunner,
  { accountId, mode }: NumberOwner,
  key: string,
  startedAt: Date,
  now: Date,
): Promise<boolean> {
  const taken = await affectedRows(
    runner,
    `UPDATE idempotent_requests SET started_at = $5
     WHERE account_id = $1 AND mode = $2 AND key = $3 AND started_at = $4 AND status IS NULL`,
    [accountId, mode, key, startedAt, now],
  );
  return taken === 1;
}

/** Nobody runs it any more: whoever asks next takes it over. Does nothing to a run that has ended or was taken over. */
export async function freeRequest(
  runner: SqlRunner,
  { accountId, mode }: NumberOwner,
  key: string,
  startedAt: Date,
): Promise<void> {
  await runner.query(
    `UPDATE idempotent_requests SET started_at = 'epoch'
     WHERE account_id = $1 AND mode = $2 AND key = $3 AND started_at = $4 AND status IS NULL`,
    [accountId, mode, key, startedAt],
  );
}

export async function finishRequest(
  runner: SqlRunner,
  { accountId, mode }: NumberOwner,
  key: string,
  status: number,
  answerSealed: string,
): Promise<void> {
  await runner.query(
    `UPDATE idempotent_requests SET status = $4, answer_sealed = $5
     WHERE account_id = $1 AND mode = $2 AND key = $3 AND status IS NULL`,
    [accountId, mode, key, status, answerSealed],
  );
}

/** Sweeps answers away that nobody may ask for any more. Index: idempotent_requests_age. */
export async function deleteRequestsBefore(runner: SqlRunner, before: Date): Promise<void> {
  await runner.query('DELETE FROM idempotent_requests WHERE created_at <= $1', [before]);
}
