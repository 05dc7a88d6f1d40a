import type { NumberProvisioned } from '#libs/contracts';
import { queryRows, type SqlRunner } from '#libs/persistence';

/** Notified with the number of an endpoint that began to fail. */
export const FAILING_CHANNEL = 'webhook_dispatcher_failing';

/** A delivery that failed for good. */
export interface FinalFailure {
  numberId: string;
  /** Of the number, by which its last attempt was made. */
  revision: number;
  /** When it failed, ms since the epoch. */
  atMs: number;
}

/** The statements on `failing_endpoints`. Each is one round trip for any number of endpoints. */
export class FailingEndpointsRepository {
  constructor(private readonly runner: SqlRunner) {}

  /**
   * Notes final failures; of an endpoint that was failing already, the first one stands. What was sent to an endpoint
   * that is not the number's any more, or is disabled, counts for nothing: the number is locked against a change
   * meanwhile, so that a change which ends the count finds every row.
   * @param failures at most one per number
   * @returns since when each has only failed, ms since the epoch
   */
  async noteFailures(failures: readonly FinalFailure[]): Promise<Map<string, number>> {
    const rows = await queryRows<{ number_id: string; since_ms: number }>(
      this.runner,
      `WITH noted AS (
         INSERT INTO failing_endpoints AS f (number_id, url, revision, failing_since)
         SELECT n.key, n.state->>'webhook_url', n.revision, to_timestamp(t.at_ms / 1000)
         FROM unnest($1::text[], $2::bigint[], $3::float8[]) AS t (number_id, revision, at_ms)
         JOIN numbers n ON n.key = t.number_id AND n.revision = t.revision AND (n.state->>'webhook_enabled')::boolean
         ORDER BY n.key FOR SHARE OF n
         ON CONFLICT (number_id) DO UPDATE SET
           url = excluded.url,
           revision = CASE WHEN f.url = excluded.url THEN f.revision ELSE excluded.revision END,
           failing_since = CASE WHEN f.url = excluded.url THEN f.failing_since ELSE excluded.failing_since END
         RETURNING number_id, failing_since, xmax = 0 AS is_new)
       SELECT number_id, (extract(epoch FROM failing_since) * 1000)::float8 AS since_ms,
              CASE WHEN is_new THEN pg_notify($4, number_id) END
       FROM noted`,
      [
        failures.map(({ numberId }) => numberId),
        failures.map(({ revision }) => revision),
        failures.map(({ atMs }) => atMs),
        FAILING_CHANNEL,
      ],
    );
    return new Map(rows.map(({ number_id, since_ms }) => [number_id, since_ms]));
  }

  /** These work again, or are disabled: they have failed for no time at all. */
  async clear(numberIds: readonly string[]): Promise<void> {
    await this.runner.query(`DELETE FROM failing_endpoints WHERE number_id = ANY($1)`, [numberIds]);
  }

  /** Ends the count of numbers that have been disabled, released or given another URL since it began. */
  async clearChanged(numbers: readonly NumberProvisioned[]): Promise<void> {
    const urlOf = (number: NumberProvisioned) =>
      number.webhook_enabled && number.status !== 'released' ? number.webhook_url : null;
    await this.runner.query(
      `DELETE FROM failing_endpoints f
       USING unnest($1::text[], $2::bigint[], $3::text[]) AS t (number_id, revision, url)
       WHERE f.number_id = t.number_id AND t.revision > f.revision AND t.url IS DISTINCT FROM f.url`,
      [
        numbers.map(({ number_id }) => number_id),
        numbers.map(({ revision }) => revision),
        numbers.map((number) => urlOf(number)),
      ],
    );
  }

  async clearAll(): Promise<void> {
    await this.runner.query(`DELETE FROM failing_endpoints`);
  }

  async all(): Promise<string[]> {
    const rows = await queryRows<{ number_id: string }>(this.runner, `SELECT number_id FROM failing_endpoints`);
    return rows.map(({ number_id }) => number_id);
  }
}
