import { affectedRows, queryRows, type SqlRunner } from '#libs/persistence';
import type { NumberId } from '#libs/contracts';
import type { SagaStep } from './provision-saga.js';

/** An unfinished provisioning, leased to one runner. */
export interface LeasedSaga {
  numberId: NumberId;
  step: SagaStep;
  attempts: number;
  outcomeUnknown: boolean;
  ordered: boolean;
  overdue: boolean;
  lease: string;
  /** Trace of the request that started it. */
  traceparent: string | null;
}

/** Whose provisionings: those of one carrier, or all that are of none of these. */
export type SagaShare = { carrierId: string } | { otherThan: readonly string[] };

export interface NewSaga {
  numberId: NumberId;
  step: SagaStep;
  /** Whose SM-DP+ is called; null when none is. */
  carrierId: string | null;
  /** An earlier order of its profile, for another number, may have been executed. */
  outcomeUnknown: boolean;
  deadlineMs: number;
  traceparent: string | undefined;
}

export async function startSaga(transaction: SqlRunner, saga: NewSaga): Promise<void> {
  await transaction.query(
    `INSERT INTO provisionings (number_id, step, carrier_id, deadline_at, traceparent, outcome_unknown)
     VALUES ($1, $2, $3, clock_timestamp() + $4 * interval '1 millisecond', $5, $6)`,
    [saga.numberId, saga.step, saga.carrierId, saga.deadlineMs, saga.traceparent, saga.outcomeUnknown],
  );
}

/** Gives an ordered profile back, after a release. */
export async function startCancel(transaction: SqlRunner, numberId: NumberId, carrierId: string | null): Promise<void> {
  await transaction.query(
    `INSERT INTO provisionings (number_id, step, carrier_id, ordered, deadline_at)
     VALUES ($1, 'cancel', $2, true, clock_timestamp())`,
    [numberId, carrierId],
  );
}

export async function lockSaga(transaction: SqlRunner, numberId: NumberId): Promise<void> {
  await transaction.query('SELECT 1 FROM provisionings WHERE number_id = $1 FOR UPDATE', [numberId]);
}

/**
 * Gives a provisioning up. One that no carrier knows of ends at once. Otherwise its profile is given back, once a call
 * that is under way has ended: whoever makes it loses the lease now, and the cancellation waits for the lease's end.
 * @returns whether it has ended
 */
export async function abandonSaga(transaction: SqlRunner, numberId: NumberId): Promise<boolean> {
  const ended = await affectedRows(
    transaction,
    `DELETE FROM provisionings WHERE number_id = $1
       AND (step = 'activate' OR step = 'order' AND lease IS NULL AND NOT outcome_unknown)`,
    [numberId],
  );
  if (ended > 0) return true;
  await transaction.query(
    `UPDATE provisionings SET step = 'cancel', attempts = 0, outcome_unknown = false,
       due_at = CASE WHEN lease IS NULL THEN clock_timestamp() ELSE due_at END, lease = NULL
     WHERE number_id = $1`,
    [numberId],
  );
  return false;
}

/**
 * Leases what is due of a share. A runner that dies lets its lease run out, and any replica goes on: what came of the
 * call that it may have made, nobody has written down. Times are the database's, so that the clocks of replicas do not
 * matter. Index: provisionings_due.
 */
export function claimSagas(
  runner: SqlRunner,
  share: SagaShare,
  lease: string,
  leaseMs: number,
  limit: number,
): Promise<LeasedSaga[]> {
  const [isOfShare, of] =
    'carrierId' in share
      ? ['carrier_id = $4', share.carrierId]
      : ['(carrier_id IS NULL OR carrier_id <> ALL($4))', share.otherThan];
  return queryRows<LeasedSaga>(
    runner,
    `UPDATE provisionings SET outcome_unknown = outcome_unknown OR lease IS NOT NULL, lease = $1,
       due_at = clock_timestamp() + $2 * interval '1 millisecond'
     WHERE number_id IN (SELECT number_id FROM provisionings WHERE due_at <= clock_timestamp() AND ${isOfShare}
                         ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED)
     RETURNING number_id AS "numberId", step, attempts, outcome_unknown AS "outcomeUnknown", ordered,
       deadline_at <= clock_timestamp() AS overdue, lease, traceparent`,
    [lease, leaseMs, limit, of],
  );
}

export interface SagaProgress {
  step: SagaStep;
  attempts: number;
  outcomeUnknown: boolean;
  ordered: boolean;
  /** When it is to be looked at again; while its runner goes on, the length of a new lease. */
  dueInMs: number;
  lastError: string | null;
  keepLease: boolean;
}

/** Writes a step, if the lease still holds. */
export async function saveSaga(runner: SqlRunner, saga: LeasedSaga, progress: SagaProgress): Promise<boolean> {
  const changed = await affectedRows(
    runner,
    `UPDATE provisionings SET step = $3, attempts = $4, outcome_unknown = $5, ordered = $6,
       due_at = clock_timestamp() + $7 * interval '1 millisecond', last_error = $8,
       lease = CASE WHEN $9 THEN lease ELSE NULL END
     WHERE number_id = $1 AND lease = $2`,
    [
      saga.numberId,
      saga.lease,
      progress.step,
      progress.attempts,
      progress.outcomeUnknown,
      progress.ordered,
      progress.dueInMs,
      progress.lastError,
      progress.keepLease,
    ],
  );
  return changed === 1;
}

/** Ends a provisioning, if the lease still holds. */
export async function endSaga(transaction: SqlRunner, saga: LeasedSaga): Promise<boolean> {
  const ended = await affectedRows(transaction, 'DELETE FROM provisionings WHERE number_id = $1 AND lease = $2', [
    saga.numberId,
    saga.lease,
  ]);
  return ended === 1;
}
