import { queryRows, type SqlRunner } from '#libs/persistence';
import type { AccountId, Mode, NumberId } from '#libs/contracts';
import { HELD_STATUSES } from './number-state.js';
import type { PhoneNumber } from './number.js';

const COLUMNS = `id, seq, account_id AS "accountId", mode, status, source, country, inventory_id AS "inventoryId",
  carrier_id AS "carrierId", phone, iccid, lpa_sealed AS "lpaSealed", esim_state AS "esimState",
  webhook_url AS "webhookUrl", webhook_added_at AS "webhookAddedAt", webhook_enabled AS "webhookEnabled", webhook_disabled_reason AS "webhookDisabledReason",
  label, metadata, failure, revision, event_row AS "eventRow", created_at AS "createdAt",
  activated_at AS "activatedAt", released_at AS "releasedAt", quarantined_until AS "quarantinedUntil"`;

/** Notified with the id of a number that changed. */
export const NUMBER_CHANGES_CHANNEL = 'provisioning_numbers';

export interface Usage {
  held: number;
  provisionedSince: number;
}

/**
 * Lets the transactions that make numbers of one account go one after the other, so that no two count the same free
 * place, and `seq` rises in commit order.
 */
export async function lockAccount(transaction: SqlRunner, accountId: AccountId): Promise<void> {
  await transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('meisim.account.' || $1, 0))", [accountId]);
}

/** How much of its limits an account uses, in one mode. Failed numbers count for nothing. Index: numbers_account. */
export async function accountUsage(
  transaction: SqlRunner,
  accountId: AccountId,
  mode: Mode,
  since: Date,
): Promise<Usage> {
  const [row] = await queryRows<{ held: number; provisioned: number }>(
    transaction,
    `SELECT count(*) FILTER (WHERE status = ANY($3))::int AS held,
            count(*) FILTER (WHERE created_at > $4 AND failure IS NULL)::int AS provisioned
     FROM numbers WHERE account_id = $1 AND mode = $2`,
    [accountId, mode, HELD_STATUSES, since],
  );
  return { held: row?.held ?? 0, provisionedSince: row?.provisioned ?? 0 };
}

export type NewNumber = Pick<
  PhoneNumber,
  | 'id'
  | 'accountId'
  | 'mode'
  | 'source'
  | 'country'
  | 'inventoryId'
  | 'carrierId'
  | 'phone'
  | 'iccid'
  | 'webhookUrl'
  | 'label'
  | 'metadata'
  | 'createdAt'
>;

export async function insertNumber(transaction: SqlRunner, added: NewNumber): Promise<PhoneNumber> {
  const [row] = await queryRows<PhoneNumber>(
    transaction,
    `INSERT INTO numbers (id, account_id, mode, status, source, country, inventory_id, carrier_id, phone, iccid,
       webhook_url, webhook_enabled, label, metadata, created_at)
     VALUES ($1, $2, $3, 'provisioning', $4, $5, $6, $7, $8, $9, $10, true, $11, $12, $13)
     RETURNING ${COLUMNS}`,
    [
      added.id,
      added.accountId,
      added.mode,
      added.source,
      added.country,
      added.inventoryId,
      added.carrierId,
      added.phone,
      added.iccid,
      added.webhookUrl,
      added.label,
      added.metadata,
      added.createdAt,
    ],
  );
  if (!row) throw new Error('no row was inserted');
  return row;
}

export async function findNumber(runner: SqlRunner, id: NumberId): Promise<PhoneNumber | null> {
  const [row] = await queryRows<PhoneNumber>(runner, `SELECT ${COLUMNS} FROM numbers WHERE id = $1`, [id]);
  return row ?? null;
}

/** The number, locked until the transaction ends: changes of one number, and its events, keep one order. */
export async function lockNumber(transaction: SqlRunner, id: NumberId): Promise<PhoneNumber | null> {
  const [row] = await queryRows<PhoneNumber>(transaction, `SELECT ${COLUMNS} FROM numbers WHERE id = $1 FOR UPDATE`, [
    id,
  ]);
  return row ?? null;
}

/** Writes a changed number with the next revision, and tells every replica. */
export async function updateNumber(transaction: SqlRunner, changed: PhoneNumber): Promise<PhoneNumber> {
  const [row] = await queryRows<PhoneNumber>(
    transaction,
    `UPDATE numbers SET status = $2, lpa_sealed = $3, esim_state = $4, webhook_url = $5, webhook_enabled = $6,
       webhook_disabled_reason = $7, label = $8, metadata = $9, failure = $10, activated_at = $11, released_at = $12,
       webhook_added_at = $13, quarantined_until = $14, revision = revision + 1
     WHERE id = $1 RETURNING ${COLUMNS}`,
    [
      changed.id,
      changed.status,
      changed.lpaSealed,
      changed.esimState,
      changed.webhookUrl,
      changed.webhookEnabled,
      changed.webhookDisabledReason,
      changed.label,
      changed.metadata,
      changed.failure,
      changed.activatedAt,
      changed.releasedAt,
      changed.webhookAddedAt,
      changed.quarantinedUntil,
    ],
  );
  if (!row) throw new Error(`no number ${changed.id}`);
  await transaction.query('SELECT pg_notify($1, $2)', [NUMBER_CHANGES_CHANNEL, changed.id]);
  return row;
}

export async function setEventRow(transaction: SqlRunner, id: NumberId, eventRow: string): Promise<void> {
  await transaction.query('UPDATE numbers SET event_row = $2 WHERE id = $1', [id, eventRow]);
}

/** Numbers of an account after a position, oldest first. Index: numbers_account. */
export function listNumbers(
  runner: SqlRunner,
  accountId: AccountId,
  mode: Mode,
  afterSeq: string,
  limit: number,
): Promise<PhoneNumber[]> {
  return queryRows<PhoneNumber>(
    runner,
    `SELECT ${COLUMNS} FROM numbers WHERE account_id = $1 AND mode = $2 AND seq > $3 ORDER BY seq LIMIT $4`,
    [accountId, mode, afterSeq, limit],
  );
}

/** The number that now uses this profile. Index: numbers_iccid. */
export async function findByIccid(runner: SqlRunner, iccid: string): Promise<PhoneNumber | null> {
  const [row] = await queryRows<PhoneNumber>(
    runner,
    `SELECT ${COLUMNS} FROM numbers WHERE iccid = $1 ORDER BY seq DESC LIMIT 1`,
    [iccid],
  );
  return row ?? null;
}

/** The device reported on its profile; no event, since no other service is concerned. */
export async function setEsimState(runner: SqlRunner, id: NumberId, state: string): Promise<void> {
  await runner.query('UPDATE numbers SET esim_state = $2 WHERE id = $1', [id, state]);
}

/**
 * Of released numbers whose event did not say until when their phone rests, those for which it is another time than
 * readers take it to be without that; nothing was said of them since.
 * @param unlessSaidMs how long readers let it rest
 */
export function quarantinesUnsaid(
  runner: SqlRunner,
  said: readonly { number_id: string; revision: number }[],
  now: Date,
  unlessSaidMs: number,
): Promise<{ id: NumberId; revision: number; until: Date }[]> {
  return queryRows(
    runner,
    `SELECT n.id, n.revision, i.available_from AS until
     FROM unnest($1::text[], $2::int[]) AS said (id, revision)
       JOIN numbers n ON n.id = said.id AND n.revision = said.revision
       JOIN inventory i ON i.id = n.inventory_id AND i.number_id = n.id,
       LATERAL (SELECT n.released_at + $4 * interval '1 ms' AS until) unless_said
     WHERE n.status = 'released' AND abs(extract(epoch FROM i.available_from - unless_said.until)) >= 1
       AND GREATEST(i.available_from, unless_said.until) > $3`,
    [said.map(({ number_id }) => number_id), said.map(({ revision }) => revision), now, unlessSaidMs],
  );
}
