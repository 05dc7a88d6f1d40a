import { parseEvent, TOPICS, type SmsReceived } from '#libs/contracts';
import { queryRows, type SqlRunner } from '#libs/persistence';
import { PUT_OFF_MS_MAX } from '../endpoints/spilling.js';
import { CLAIM_AHEAD_MS } from '../retries/claim-pace.js';
import type { Delivery, DeliveryTrigger } from './delivery.js';
import type { HeldByRow } from './holder.js';

/** For so long nobody else takes a row, ms. A lease is renewed while its delivery is open, and ends with its owner. */
export const LEASE_MS = 15_000;
/**
 * Finds the id in a message's JSON, where inside of a text the quotes would be escaped. Read as JSON by Postgres, one
 * message with half a surrogate pair or U+0000 in any field would fail every claim, and so all retries of everybody.
 */
export const MESSAGE_ID = '"message_id":"(msg_[0-9A-Z]{26})"';

export interface ClaimedDelivery {
  delivery: Delivery;
  row: HeldByRow;
  /** In how many ms it is due, as of the answer; negative when it is. */
  dueInMs: number;
  /** It is over: the row is not needed any more. */
  ended: boolean;
  /** The message was deleted since. */
  deleted: boolean;
  /** Who held a lease on it, which had ended; null: nobody else. */
  leasedBy: string | null;
}

export interface Claim {
  claimed: ClaimedDelivery[];
  /** Rows whose message is none that this version knows. Their leases end, and they come again: others are not to wait. */
  unreadable: { id: string; ageMs: number; ended: boolean; error: unknown }[];
}

/**
 * How long after the database was away the leases that others hold are theirs, however late it is, ms: an attempt of
 * theirs may have ended meanwhile, and waits up to 5 s with telling of it, or up to 4 s with renewing its lease.
 */
export const OWNERS_RETURN_MS = 8_000;

/** What a claim passes over. */
export interface Refusing {
  /** Numbers whose endpoints take no more now. */
  numbers: readonly string[];
  /** Those of them that take nothing now, however late it is. */
  crowded: readonly string[];
  /** Whether messages that were put off for 15 s are passed over, too. */
  overdueToo: boolean;
  /** Whether leases that others hold are passed over even when they have ended. */
  leasesOfOthers: boolean;
}

interface ClaimedRow {
  delivery_id: string;
  trigger: DeliveryTrigger;
  attempts: number;
  message: string;
  traceparent: string | null;
  due_in_ms: number;
  put_off_for_ms: number | null;
  age_ms: number;
  ended: boolean;
  deleted: boolean;
  leased_by: string | null;
}

/** The leases on rows of `deliveries`: which process has a delivery in hand. The database's clock rules them. */
export class LeasesRepository {
  /** @param owner names this process in the leases it holds */
  constructor(
    private readonly runner: SqlRunner,
    private readonly owner: string,
  ) {}

  /**
   * Leases rows that are due, or will be in `CLAIM_AHEAD_MS`, oldest first. Of numbers that refuse, those that have been
   * put off are passed over: they would only be put off again.
   */
  async claim(limit: number, { numbers, crowded, overdueToo, leasesOfOthers }: Refusing): Promise<Claim> {
    const leasedAtMs = performance.now();
    const rows = await queryRows<ClaimedRow>(
      this.runner,
      // Indexes: deliveries_due, deleted_messages_pkey.
      `WITH due AS (
         SELECT delivery_id, due_at, lease_owner FROM deliveries
         WHERE due_at <= now() + $9 * interval '1 ms' AND number_id <> ALL($7::text[])
           AND (put_off_at IS NULL OR number_id <> ALL($2::text[])
             OR (NOT $3::boolean AND put_off_at <= now() - $6 * interval '1 ms'))
           AND (NOT $10::boolean OR lease_owner IS NULL OR lease_owner = $4)
         ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       UPDATE deliveries d SET state = 'leased', lease_owner = $4, due_at = now() + $5 * interval '1 ms'
       FROM due WHERE d.delivery_id = due.delivery_id
       RETURNING d.delivery_id, d.trigger, d.attempts, d.message, d.traceparent, d.ended,
         nullif(due.lease_owner, $4) AS leased_by,
         (extract(epoch FROM due.due_at - clock_timestamp()) * 1000)::float8 AS due_in_ms,
         (extract(epoch FROM now() - d.created_at) * 1000)::float8 AS age_ms,
         (extract(epoch FROM now() - d.put_off_at) * 1000)::float8 AS put_off_for_ms,
         EXISTS (SELECT FROM deleted_messages WHERE message_id = substring(d.message FROM $8)) AS deleted`,
      [
        ...[limit, numbers, overdueToo, this.owner, LEASE_MS, PUT_OFF_MS_MAX, crowded, MESSAGE_ID, CLAIM_AHEAD_MS],
        leasesOfOthers,
      ],
    );
    const claim: Claim = { claimed: [], unreadable: [] };
    for (const row of rows) {
      const { delivery_id: id, due_in_ms: dueInMs, put_off_for_ms: putOffForMs, age_ms: ageMs } = row;
      const { ended, deleted, leased_by: leasedBy } = row;
      const held: HeldByRow = { by: 'row', leasedAtMs, putOffForMs, ageMs };
      try {
        claim.claimed.push({ delivery: deliveryOf(row), row: held, dueInMs, ended, deleted, leasedBy });
      } catch (error) {
        claim.unreadable.push({ id, ageMs, ended, error });
      }
    }
    return claim;
  }

  /**
   * Keeps the leases of deliveries that are still open here. What another statement of ours writes meanwhile ends or
   * gets a time of its own there: two that waited for each other's rows would stand until Postgres ends one, for 1 s.
   */
  async renew(ids: readonly string[]): Promise<void> {
    await this.runner.query(
      `WITH open AS (
         SELECT delivery_id FROM deliveries WHERE delivery_id = ANY($1) AND lease_owner = $3 FOR UPDATE SKIP LOCKED)
       UPDATE deliveries d SET due_at = now() + $2 * interval '1 ms' FROM open WHERE d.delivery_id = open.delivery_id`,
      [ids, LEASE_MS, this.owner],
    );
  }

  /**
   * Begins the leases of claimed rows anew, where they may have ended before the claim was answered: finding what is due
   * may take long, these rows are found by their keys.
   * @returns those that no other replica has taken meanwhile, and that nobody is writing
   */
  async keep(claimed: readonly ClaimedDelivery[]): Promise<ClaimedDelivery[]> {
    const leasedAtMs = performance.now();
    const rows = await queryRows<{ delivery_id: string; ended: boolean; deleted: boolean }>(
      this.runner,
      // Indexes: deliveries_pkey, deleted_messages_pkey.
      `WITH ours AS (
         SELECT delivery_id FROM deliveries WHERE delivery_id = ANY($1) AND lease_owner = $3 FOR UPDATE SKIP LOCKED)
       UPDATE deliveries d SET due_at = now() + $2 * interval '1 ms' FROM ours WHERE d.delivery_id = ours.delivery_id
       RETURNING d.delivery_id, d.ended,
         EXISTS (SELECT FROM deleted_messages WHERE message_id = substring(d.message FROM $4)) AS deleted`,
      [claimed.map(({ delivery }) => delivery.id), LEASE_MS, this.owner, MESSAGE_ID],
    );
    const kept = new Map(rows.map((row) => [row.delivery_id, row]));
    return claimed.flatMap((one) => {
      const now = kept.get(one.delivery.id);
      if (now === undefined) return [];
      return { ...one, ended: now.ended, deleted: now.deleted, row: { ...one.row, leasedAtMs } };
    });
  }

  /** Gives rows that were claimed from others back to them, until they have had time to renew or to end them. */
  async leaveTo(claimed: readonly ClaimedDelivery[]): Promise<void> {
    await this.runner.query(
      `UPDATE deliveries d SET lease_owner = t.owner, due_at = now() + $3 * interval '1 ms'
       FROM unnest($1::text[], $2::text[]) AS t (id, owner) WHERE d.delivery_id = t.id AND d.lease_owner = $4`,
      [
        claimed.map(({ delivery }) => delivery.id),
        claimed.map(({ leasedBy }) => leasedBy),
        OWNERS_RETURN_MS,
        this.owner,
      ],
    );
  }

  /** Ends all leases of this process: others may take these rows at once. */
  async giveBack(): Promise<void> {
    await this.runner.query(
      // Index: deliveries_lease_owner.
      `UPDATE deliveries SET state = 'scheduled', due_at = now(), lease_owner = NULL WHERE lease_owner = $1`,
      [this.owner],
    );
  }
}

function deliveryOf(row: ClaimedRow): Delivery {
  const { delivery_id: id, trigger, attempts, traceparent } = row;
  const message: SmsReceived = parseEvent(TOPICS.smsReceived, Buffer.from(row.message, 'utf8'));
  return { id, trigger, attempts, traceparent, message };
}
