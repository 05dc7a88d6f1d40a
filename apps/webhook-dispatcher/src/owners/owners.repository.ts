import { affectedRows, queryRows, type SqlRunner } from '#libs/persistence';
import { REMEMBERED_MS } from '../deliveries/deliveries.repository.js';

/** First half of the advisory lock's key; the second is the owner's own. */
export const OWNER_LOCK = 871_204_113;

/** Who holds leases, and whose sessions are gone. */
export class OwnersRepository {
  constructor(
    private readonly runner: SqlRunner,
    private readonly self: string,
  ) {}

  /** Other owners whose session holds no lock: they died, or are about to come back. */
  async missing(): Promise<string[]> {
    const rows = await queryRows<{ owner: string }>(
      this.runner,
      `SELECT owner FROM owners
       WHERE owner <> $1 AND lock_key NOT IN (
         SELECT objid::bigint FROM pg_locks
         WHERE locktype = 'advisory' AND objsubid = 2 AND granted AND classid::bigint = $2
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))`,
      [this.self, OWNER_LOCK],
    );
    return rows.map(({ owner }) => owner);
  }

  /**
   * Ends the leases of dead owners: any replica may take their rows at once. What was over already stays for a while, as
   * in `DeliveriesRepository.remove`. Taking the owner's lock decides, so that two replicas do not both, and an owner that
   * comes back waits. @returns how many rows there are
   */
  async bury(owners: readonly string[]): Promise<number> {
    return affectedRows(
      this.runner,
      // Index: deliveries_lease_owner.
      `WITH gone AS (
         DELETE FROM owners WHERE owner = ANY($1) AND pg_try_advisory_xact_lock($2, lock_key::int) RETURNING owner)
       UPDATE deliveries d SET state = 'scheduled', lease_owner = NULL, recovered = true,
         due_at = now() + CASE WHEN d.ended THEN $3 ELSE 0 END * interval '1 ms'
       FROM gone WHERE d.lease_owner = gone.owner`,
      [owners, OWNER_LOCK, REMEMBERED_MS],
    );
  }
}
