import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import type { AccountUpdated } from '#libs/contracts';
import { createTestDatabase, sequentialIds, type TestDatabase } from '#libs/testing';
import { openServiceDatabase, type ServiceDatabaseOptions } from '../database/service-database.js';
import { createIdempotencyTable } from '../idempotency/idempotency-table.js';
import { PgNotifications } from '../notifications/pg-notifications.js';
import { createOutboxTable } from '../outbox/outbox-table.js';
import { createProjectionTable } from '../projection/projection-table.js';

class CreateTables1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createOutboxTable(queryRunner);
    await createIdempotencyTable(queryRunner);
    await createProjectionTable(queryRunner, 'accounts', ['status']);
  }
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE outbox, idempotent_requests, accounts');
  }
}

export const NOW = Date.UTC(2026, 0, 1);
export const ids = sequentialIds();

export function account(revision: number, id = ids.next('account', NOW), maxNumbers = revision): AccountUpdated {
  return {
    account_id: id,
    status: 'active',
    limits: { max_numbers: maxNumbers, max_provisions_30d: 20 },
    signing_secrets: [{ sealed: 'sealed', expires_at: null }],
    revision,
  };
}

/** A database of its own, in which each test takes another schema. */
export class PersistenceFixture {
  private readonly closers: (() => Promise<void> | void)[] = [];

  private constructor(private readonly database: TestDatabase) {}

  static async create(): Promise<PersistenceFixture> {
    return new PersistenceFixture(await createTestDatabase());
  }

  async open(schema: string, options: Partial<ServiceDatabaseOptions> = {}): Promise<DataSource> {
    const dataSource = await openServiceDatabase({
      url: this.database.url,
      schema,
      migrations: [CreateTables1700000000000],
      ...options,
    });
    this.onClose(() => dataSource.destroy());
    return dataSource;
  }

  get url(): string {
    return this.database.url;
  }

  async notifications(name = 'test', url = this.url): Promise<PgNotifications> {
    const notifications = new PgNotifications({ url, applicationName: name });
    await notifications.start();
    this.onClose(() => notifications.close());
    return notifications;
  }

  /** Cuts the connections of that application name, as a failover does. */
  async breakConnection(dataSource: DataSource, name: string): Promise<void> {
    await dataSource.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [
      name,
    ]);
  }

  onClose(close: () => Promise<void> | void): void {
    this.closers.push(close);
  }

  /** Closes what the test opened, last opened first. */
  async closeAll(): Promise<void> {
    for (const close of this.closers.splice(0).reverse()) await close();
  }

  dispose(): Promise<void> {
    return this.database.dispose();
  }
}
