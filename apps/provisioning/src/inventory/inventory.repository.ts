import { queryRows, type SqlRunner } from '#libs/persistence';
import type { EligibleCarriers } from '../carriers/carrier-directory.js';
import type { NumberSource } from '../numbers/number.js';
import type { InventoryRow } from './inventory-row.js';
import type { ProfileVerdict } from './profile-verdict.js';

/** A phone taken out of stock for a number. */
export interface ReservedProfile {
  id: string;
  carrierId: string | null;
  msisdn: string;
  iccid: string | null;
  profileType: string | null;
  country: string;
  /** An order of ours that was given up may have got through since. */
  mayBeOrdered: boolean;
}

export interface StockRequest {
  country: string;
  areaCode: string | null;
  source: NumberSource | null;
  carriers: EligibleCarriers;
  now: Date;
}

export interface ImportCounts {
  imported: number;
  updated: number;
  unchanged: number;
  conflicts: { line: number; field: string; message: string }[];
}

const RETURNED =
  'id, carrier_id AS "carrierId", msisdn, iccid, profile_type AS "profileType", country, may_be_ordered AS "mayBeOrdered"';
/** A profile that failed this often is set aside for the operator. */
const FAILURES_MAX = 3;

/**
 * Takes one phone out of stock, profiles first. Requests beside each other skip what others are taking.
 * @returns null when there is none of this kind
 */
export async function reserveProfile(
  transaction: SqlRunner,
  numberId: string,
  request: StockRequest,
): Promise<ReservedProfile | null> {
  const { carriers } = request;
  if (request.source !== 'hosted') {
    for (const ids of carriers.esim) {
      const profile = await reserve(transaction, numberId, request, 'iccid IS NOT NULL AND carrier_id = ANY($5)', ids);
      if (profile) return profile;
    }
  }
  if (request.source === 'esim') return null;
  const anyone = carriers.hostedWithoutCarrier ? 'OR carrier_id IS NULL' : '';
  return reserve(transaction, numberId, request, `iccid IS NULL AND (carrier_id = ANY($5) ${anyone})`, carriers.hosted);
}

async function reserve(
  transaction: SqlRunner,
  numberId: string,
  request: StockRequest,
  whose: string,
  carrierIds: readonly string[],
): Promise<ReservedProfile | null> {
  // Index: inventory_stock, or inventory_stock_area when an area code is asked for.
  const [row] = await queryRows<ReservedProfile>(
    transaction,
    `UPDATE inventory SET state = 'reserved', number_id = $1, available_from = NULL WHERE id = (
       SELECT id FROM inventory
       WHERE country = $2 AND state IN ('available', 'quarantined')
         AND (state = 'available' OR available_from <= $3 AND NOT EXISTS (
           SELECT 1 FROM provisionings p WHERE p.number_id = inventory.number_id))
         AND ($4::text IS NULL OR national LIKE $4 || '%') AND ${whose}
       ORDER BY failures, id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING ${RETURNED}`,
    [numberId, request.country, request.now, request.areaCode, [...carrierIds]],
  );
  return row ?? null;
}

export async function assignProfile(transaction: SqlRunner, inventoryId: string): Promise<void> {
  await transaction.query(
    `UPDATE inventory SET state = 'assigned', failures = 0, may_be_ordered = false WHERE id = $1`,
    [inventoryId],
  );
}

/**
 * Back into stock after a failed provisioning, behind what has not failed; set aside when it failed too often or can never
 * work, and not for a failure that says nothing of it.
 * @param mayBeOrdered the SM-DP+ may yet carry out an order of it
 */
export async function returnProfile(
  transaction: SqlRunner,
  inventoryId: string,
  note: string,
  verdict: ProfileVerdict,
  mayBeOrdered: boolean,
): Promise<void> {
  await transaction.query(
    `UPDATE inventory SET failures = CASE WHEN $5 THEN failures + 1 ELSE GREATEST(failures, 1) END, number_id = NULL,
       note = $2, may_be_ordered = $6, state = CASE WHEN $3 OR $5 AND failures + 1 >= $4 THEN 'unusable' ELSE 'available' END
     WHERE id = $1`,
    [inventoryId, note, verdict === 'unusable', FAILURES_MAX, verdict !== 'not-judged', mayBeOrdered],
  );
}

/**
 * Back into stock from a number that was given up before it was active: neither a failure nor to be rested.
 * @param mayBeOrdered the SM-DP+ may yet carry out an order of it
 */
export async function restockProfile(
  transaction: SqlRunner,
  inventoryId: string,
  mayBeOrdered: boolean,
): Promise<void> {
  await transaction.query(
    `UPDATE inventory SET state = 'available', number_id = NULL, may_be_ordered = $2 WHERE id = $1`,
    [inventoryId, mayBeOrdered],
  );
}

/** Rests a released phone. */
export async function quarantineProfile(transaction: SqlRunner, inventoryId: string, until: Date): Promise<void> {
  await transaction.query(`UPDATE inventory SET state = 'quarantined', available_from = $2 WHERE id = $1`, [
    inventoryId,
    until,
  ]);
}

/**
 * Sets a released phone aside whose profile cannot be ordered again; importing it with a new ICCID brings it back, also
 * when that has been done already.
 */
export async function setProfileAside(
  transaction: SqlRunner,
  inventoryId: string,
  iccid: string | null,
  note: string,
): Promise<void> {
  await transaction.query(
    `UPDATE inventory SET state = 'unusable', note = $3 WHERE id = $1 AND iccid IS NOT DISTINCT FROM $2`,
    [inventoryId, iccid, note],
  );
}

/**
 * Puts rows into stock; importing the same file again changes nothing, save that what was set aside for failing too often
 * is tried again. Phones in use are left as they are.
 */
export async function importRows(
  transaction: SqlRunner,
  carrierId: string | null,
  rows: readonly InventoryRow[],
): Promise<ImportCounts> {
  const outcomes = await queryRows<{ line: number; outcome: string }>(transaction, IMPORT, [
    rows.map((row) => row.line),
    rows.map((row) => row.msisdn),
    rows.map((row) => row.iccid),
    rows.map((row) => row.imsi),
    rows.map((row) => row.profileType),
    rows.map((row) => row.country),
    rows.map((row) => row.national),
    rows.map(() => carrierId),
  ]);
  const count = (outcome: string) => outcomes.filter((row) => row.outcome === outcome).length;
  const conflicts = outcomes
    .filter((row) => row.outcome === 'in_use' || row.outcome === 'iccid_taken')
    .map(({ line, outcome }) =>
      outcome === 'in_use'
        ? { line, field: 'msisdn', message: 'is given out with another profile' }
        : { line, field: 'iccid', message: 'belongs to another phone number' },
    );
  return { imported: count('imported'), updated: count('updated'), unchanged: count('unchanged'), conflicts };
}

const IMPORT = `
  WITH given AS (
    SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
      AS g(line, msisdn, iccid, imsi, profile_type, country, national, carrier_id)
  ), judged AS (
    SELECT g.*, CASE
      WHEN EXISTS (SELECT 1 FROM inventory o WHERE o.iccid = g.iccid AND o.msisdn <> g.msisdn) THEN 'iccid_taken'
      WHEN i.id IS NULL THEN 'imported'
      WHEN (i.iccid, i.imsi, i.profile_type, i.country, i.carrier_id)
        IS NOT DISTINCT FROM (g.iccid, g.imsi, g.profile_type, g.country, g.carrier_id)
        AND NOT (i.state = 'unusable' AND i.failures >= ${FAILURES_MAX}) THEN 'unchanged'
      WHEN i.state IN ('reserved', 'assigned') THEN 'in_use'
      ELSE 'updated' END AS outcome
    FROM given g LEFT JOIN inventory i ON i.msisdn = g.msisdn
  ), inserted AS (
    INSERT INTO inventory (carrier_id, msisdn, iccid, imsi, profile_type, country, national, state)
    SELECT carrier_id, msisdn, iccid, imsi, profile_type, country, national, 'available'
    FROM judged WHERE outcome = 'imported' ORDER BY line
    ON CONFLICT DO NOTHING
  ), updated AS (
    UPDATE inventory i SET iccid = j.iccid, imsi = j.imsi, profile_type = j.profile_type, country = j.country,
      national = j.national, carrier_id = j.carrier_id, failures = 0, note = NULL,
      may_be_ordered = i.may_be_ordered AND i.iccid IS NOT DISTINCT FROM j.iccid,
      state = CASE WHEN i.state = 'unusable' THEN
        CASE WHEN i.available_from IS NULL THEN 'available' ELSE 'quarantined' END ELSE i.state END
    FROM judged j WHERE j.outcome = 'updated' AND i.msisdn = j.msisdn AND i.state NOT IN ('reserved', 'assigned')
  )
  SELECT line, outcome FROM judged ORDER BY line`;

/** How many phones there are of each kind, for operators. */
export function stockByState(runner: SqlRunner): Promise<{ country: string; state: string; count: number }[]> {
  return queryRows(runner, 'SELECT country, state, count(*)::int AS count FROM inventory GROUP BY country, state');
}

export interface AvailableStock {
  country: string;
  source: NumberSource;
  count: number;
}

/** How many phones of each kind can be given out, also of those kinds of which there are none left. */
export function availableStock(runner: SqlRunner, now: Date): Promise<AvailableStock[]> {
  return queryRows<AvailableStock>(
    runner,
    `SELECT country, CASE WHEN iccid IS NULL THEN 'hosted' ELSE 'esim' END AS source,
       (count(*) FILTER (WHERE state = 'available' OR state = 'quarantined' AND available_from <= $1))::int AS count
     FROM inventory GROUP BY 1, 2`,
    [now],
  );
}
