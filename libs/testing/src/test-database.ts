import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase extends AsyncDisposable {
  /** Connection string, as a service's `DATABASE_URL`. */
  url: string;
  name: string;
  /** Drops it, ending the connections that are still open. */
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
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const dispose = () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return { url: url.href, name, dispose, [Symbol.asyncDispose]: dispose };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
