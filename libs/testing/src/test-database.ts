import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const OPEN_SESSIONS = "SELECT FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'";

export interface TestDatabase extends AsyncDisposable {
  /** Connection string, as a service's `DATABASE_URL`. */
  url: string;
  name: string;
  /** Drops it once the connections that are about to end have ended, and ends those that are still open after 2 s. */
  dispose(): Promise<void>;
}

/**
 * A fresh, empty database on the server of `TEST_DATABASE_URL`; `npm test` starts one and sets the variable.
 * @throws Error when the variable is not set
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is not set: run npm test, or point it at a Postgres server');
  const name = `meisim_test_${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`;
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  const dispose = () => drop(server, name);
  return { url: url.href, name, dispose, [Symbol.asyncDispose]: dispose };
}

/**
 * `end` of a pool resolves before the server has read the good-byes of its connections. One that the drop ends by force
 * meanwhile hears so, and fails the test in which it was opened.
 */
async function drop(server: string, name: string): Promise<void> {
  await onServer(server, async (client) => {
    const deadline = performance.now() + 2_000;
    while (performance.now() < deadline) {
      const { rowCount } = await client.query(OPEN_SESSIONS, [name]);
      if (rowCount === 0) break;
      await delay(10);
    }
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}

async function onServer(server: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
