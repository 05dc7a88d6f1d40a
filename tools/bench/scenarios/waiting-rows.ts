import pg from 'pg';
import { DeliveriesRepository } from '../../../apps/webhook-dispatcher/src/deliveries/deliveries.repository.js';
import { LeasesRepository } from '../../../apps/webhook-dispatcher/src/deliveries/leases.repository.js';
import type { NumberProvisioned } from '#libs/contracts';
import type { Keyring } from '#libs/security';
import { benchMessage } from '../load/backlog-events.js';

/** Rows put into the table by one statement. */
const INSERT_ROWS = 100_000;
/** Of the rows that wait, so many are made due for the plan of a claim. */
const DUE_ROWS = 200;
const CLAIM_ROWS = 50;

/** Statements whose plans tell what many waiting rows cost. */
export interface Plan {
  statement: string;
  lines: readonly string[];
}

/** The dispatcher's table with more waiting retries than any real one has. */
export class WaitingRows {
  private constructor(private readonly client: pg.Client) {}

  static async connect(databaseUrl: string): Promise<WaitingRows> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query('SET search_path TO webhook_dispatcher');
    return new WaitingRows(client);
  }

  /** Retries of these numbers' messages, due one after the other from an hour from now on. */
  async insert(numbers: readonly NumberProvisioned[], keyring: Keyring, count: number): Promise<void> {
    const [number] = numbers;
    if (number === undefined) throw new Error('no numbers');
    const message = JSON.stringify(benchMessage(number, keyring, Date.now()));
    for (let from = 0; from < count; from += INSERT_ROWS) {
      await this.client.query(
        `INSERT INTO deliveries (delivery_id, number_id, account_id, trigger, state, attempts, due_at, message)
         SELECT 'msg_waiting_' || n, ($4::text[])[1 + n % cardinality($4::text[])], $3, 'first', 'scheduled', 1,
                now() + interval '1 hour' + n * interval '5 ms', $5
         FROM generate_series($1::int, $2::int) AS n`,
        [
          from,
          Math.min(from + INSERT_ROWS, count) - 1,
          number.account_id,
          numbers.map(({ number_id }) => number_id),
          message,
        ],
      );
    }
    // What is measured is a table that stands, not one that has just been filled.
    await this.client.query('VACUUM ANALYZE deliveries');
    await this.client.query('CHECKPOINT');
  }

  /** The plans of the engine's own statements, with what they really did, while some rows are due. */
  async plans(): Promise<Plan[]> {
    const plans: Plan[] = [];
    const explained = {
      query: async (text: string, values: unknown[] = []): Promise<unknown[]> => {
        const { rows } = await this.client.query<{ 'QUERY PLAN': string }>(
          `EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${text}`,
          values,
        );
        plans.push({ statement: '', lines: rows.map((row) => row['QUERY PLAN']) });
        return [];
      },
    };
    const repository = new DeliveriesRepository(explained, 'bench');
    const leases = new LeasesRepository(explained, 'bench');
    const refusing = { numbers: [], crowded: [], overdueToo: false, leasesOfOthers: false };
    const named = async (statement: string, run: () => Promise<unknown>) => {
      await run();
      plans.push({ statement, lines: plans.pop()?.lines ?? [] });
    };
    await this.client.query('BEGIN');
    try {
      await named('backlog as metrics show it', () => repository.backlog());
      await named('next due', () => repository.nextDueInMs());
      await named('claim, nothing is due', () => leases.claim(CLAIM_ROWS, refusing));
      await this.client.query(
        `UPDATE deliveries SET due_at = now() - interval '1 second' WHERE delivery_id IN
           (SELECT delivery_id FROM deliveries ORDER BY due_at LIMIT $1)`,
        [DUE_ROWS],
      );
      await named(`claim of ${CLAIM_ROWS}, ${DUE_ROWS} are due`, () => leases.claim(CLAIM_ROWS, refusing));
    } finally {
      await this.client.query('ROLLBACK');
    }
    return plans;
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
