import type { RecordHold } from '#libs/messaging';

/** The log: its record is not finished, and is read again by the partition's next owner. */
export interface HeldByRecord {
  readonly by: 'record';
  readonly record: RecordHold;
}

/** The log still, until the row is there that is being written: leased to us. */
export interface HeldWhileLeasing {
  readonly by: 'leasing';
  readonly row: HeldByRow;
  /** Resolves once the row is there. Rejects as `DeliveryTable.insert` does. */
  readonly written: Promise<void>;
}

/** The table: the row is leased to us, and due for others when the lease ends. */
export interface HeldByRow {
  readonly by: 'row';
  /** When it was leased, or the lease last renewed, ms of `performance.now()`: not later than the database did so. */
  leasedAtMs: number;
  /** For how many ms a limit or breaker had been putting the attempt off when it was leased; null: none had. */
  readonly putOffForMs: number | null;
  /** For how many ms the table had had it then. */
  readonly ageMs: number;
}

/** Who brings a delivery back should this process die: the one that this process has to satisfy when it is over. */
export type Holder = HeldByRecord | HeldWhileLeasing | HeldByRow;

/** A holder that has a delivery for certain. */
export type SettledHolder = Exclude<Holder, HeldWhileLeasing>;

/** A row that is written for a slow attempt: nothing has put it off. */
export function leasedAnew(leasedAtMs: number): HeldByRow {
  return { by: 'row', leasedAtMs, putOffForMs: null, ageMs: 0 };
}
