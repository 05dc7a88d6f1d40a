import pg from 'pg';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import { LeanClient } from '#libs/postgres';
import { boundedSocket } from './bounded-socket.js';

export interface ServiceDatabaseOptions {
  /** Connection string. */
  url: string;
  /** The Postgres schema that the service owns; its tables need no prefix, the search path names it. */
  schema: string;
  migrations: readonly (new () => MigrationInterface)[];
  entities?: readonly (new () => object)[];
  /** Default 10. */
  poolMax?: number;
  /** A statement that takes longer ends its connection, ms. Default 20,000. */
  queryLimitMs?: number;
  /** An idle connection broke; the pool replaces it. */
  onPoolError?: (error: unknown) => void;
}

const CONNECT_LIMIT_MS = 5_000;
/**
 * Statements of the services take milliseconds. What gets no answer for so long gets none: after a fail-over, the
 * connections to the old server may stand for a quarter of an hour before TCP gives them up.
 */
const QUERY_LIMIT_MS = 20_000;
/** Those that wait for the log take up to 30 s. One that waits for longer waits for what its own connection holds up. */
const IDLE_TRANSACTION_LIMIT_MS = 60_000;
const SCHEMA_PATTERN = /^[a-z_][a-z0-9_]*$/;

/**
 * Connects a service to its schema and brings it up to date. Several replicas may do so at once: an advisory lock
 * lets one migrate while the others wait. A server that dies while migrating frees the lock and leaves the migration
 * it was at undone, each being a transaction.
 */
export async function openServiceDatabase(options: ServiceDatabaseOptions): Promise<DataSource> {
  if (!SCHEMA_PATTERN.test(options.schema)) throw new Error(`not a schema name: ${options.schema}`);
  const dataSource = new DataSource(dataSourceOptions(options));
  const lock = new pg.Client({ connectionString: options.url, application_name: `meisim.${options.schema}.migrate` });
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock(hashtextextended('meisim.migrations.' || $1, 0))", [options.schema]);
    await lock.query(`CREATE SCHEMA IF NOT EXISTS ${options.schema}`);
    await migrate(options);
    return await dataSource.initialize();
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw error;
  } finally {
    await lock.end();
  }
}

/** Over a connection of its own: a migration of large tables takes its time. */
async function migrate(options: ServiceDatabaseOptions): Promise<void> {
  const migrations = new DataSource(dataSourceOptions({ ...options, poolMax: 1, queryLimitMs: 0 }));
  await migrations.initialize();
  try {
    await migrations.runMigrations();
  } finally {
    await migrations.destroy();
  }
}

function dataSourceOptions(options: ServiceDatabaseOptions): DataSourceOptions {
  return {
    type: 'postgres',
    url: options.url,
    schema: options.schema,
    poolSize: options.poolMax ?? 10,
    entities: [...(options.entities ?? [])],
    migrations: [...options.migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    // Extensions need rights that a service's role should not have.
    installExtensions: false,
    poolErrorHandler: options.onPoolError ?? (() => undefined),
    extra: {
      Client: LeanClient,
      options: `-c search_path=${options.schema} -c idle_in_transaction_session_timeout=${IDLE_TRANSACTION_LIMIT_MS}`,
      application_name: `meisim.${options.schema}`,
      keepAlive: true,
      query_timeout: options.queryLimitMs ?? QUERY_LIMIT_MS,
      stream: boundedSocket(CONNECT_LIMIT_MS),
    },
  };
}
