import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Clock, IdGenerator } from '#libs/contracts';
import type { EventLog } from '#libs/messaging';
import type { Keyring } from '#libs/security';
import {
  CLOCK,
  EVENT_LOG,
  HealthRegistry,
  IDS,
  KEYRING,
  LOGGER,
  SERVICE_NAME,
  type DatabaseSettings,
} from '#libs/service-kit';
import { AuditTrail } from './audit/audit-trail.js';
import { openServiceDatabase, type ServiceDatabaseOptions } from './database/service-database.js';
import { IdempotentRequests } from './idempotency/idempotent-requests.js';
import { PgNotifications } from './notifications/pg-notifications.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { Outbox } from './outbox/outbox.js';

export interface ServicePersistenceOptions extends Pick<ServiceDatabaseOptions, 'schema' | 'migrations' | 'entities'> {
  /** The service's settings class, which the platform provides. */
  settings: new () => DatabaseSettings;
  /** Whether the schema has an outbox table; provides `Outbox` and runs its relay. Default false. */
  outbox?: boolean;
  /** Whether the schema has the table of `IdempotentRequests`; provides that and sweeps it. Default false. */
  idempotency?: boolean;
}

/** Ends what works in the background, before its connections close. */
type Closer = () => Promise<void> | void;
const CLOSERS = Symbol('CLOSERS');

/** Provides `DataSource`, `PgNotifications` and, when asked for, `Outbox`, its relay, `AuditTrail` and `IdempotentRequests`. */
@Global()
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notifications: PgNotifications,
    @Inject(CLOSERS) private readonly closers: readonly Closer[],
  ) {}

  static forService(options: ServicePersistenceOptions): DynamicModule {
    const providers = [databaseProvider(options), notificationsProvider(options)];
    if (options.outbox) providers.push(relayProvider(options), outboxProvider(options), AUDIT_TRAIL);
    if (options.idempotency) providers.push(IDEMPOTENT_REQUESTS);
    const closers: Provider = {
      provide: CLOSERS,
      inject: [
        { token: OutboxRelay, optional: true },
        { token: IdempotentRequests, optional: true },
      ],
      useFactory: (relay?: OutboxRelay, requests?: IdempotentRequests): Closer[] => [
        () => relay?.stop(),
        () => requests?.stopSweeping(),
      ],
    };
    return { module: PersistenceModule, providers: [...providers, closers], exports: providers };
  }

  async onApplicationShutdown(): Promise<void> {
    for (const close of this.closers) await close();
    await this.notifications.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

function databaseProvider(options: ServicePersistenceOptions): Provider {
  return {
    provide: DataSource,
    inject: [options.settings, LOGGER, HealthRegistry],
    useFactory: async (settings: DatabaseSettings, logger: Logger, health: HealthRegistry) => {
      health.add('database', () => Promise.reject(new Error('not opened yet, or its migrations run')));
      const dataSource = await openServiceDatabase({
        ...options,
        url: settings.DATABASE_URL,
        poolMax: settings.DATABASE_POOL_MAX,
        onPoolError: (error) => {
          logger.warn({ err: error }, 'idle database connection lost');
        },
      });
      health.add('database', async () => {
        await dataSource.query('SELECT 1');
      });
      return dataSource;
    },
  };
}

function notificationsProvider(options: ServicePersistenceOptions): Provider {
  return {
    provide: PgNotifications,
    // After the database: its schema stands, and a start that fails leaves no connection behind.
    inject: [options.settings, LOGGER, DataSource],
    useFactory: async (settings: DatabaseSettings, logger: Logger) => {
      const applicationName = `meisim.${options.schema}.listen`;
      const notifications = new PgNotifications({ url: settings.DATABASE_URL, applicationName, logger });
      await notifications.start();
      return notifications;
    },
  };
}

function relayProvider({ schema }: ServicePersistenceOptions): Provider {
  return {
    provide: OutboxRelay,
    inject: [DataSource, PgNotifications, EVENT_LOG, LOGGER],
    useFactory: async (dataSource: DataSource, notifications: PgNotifications, log: EventLog, logger: Logger) => {
      const relay = new OutboxRelay({ schema, dataSource, notifications, log, logger });
      await relay.start();
      return relay;
    },
  };
}

function outboxProvider({ schema }: ServicePersistenceOptions): Provider {
  return {
    provide: Outbox,
    inject: [OutboxRelay, SERVICE_NAME, CLOCK],
    useFactory: (relay: OutboxRelay, source: string, clock: Clock) => new Outbox({ schema, source, relay, clock }),
  };
}

const AUDIT_TRAIL: Provider = {
  provide: AuditTrail,
  inject: [Outbox, IDS, CLOCK],
  useFactory: (outbox: Outbox, ids: IdGenerator, clock: Clock) => new AuditTrail(outbox, ids, clock),
};

const IDEMPOTENT_REQUESTS: Provider = {
  provide: IdempotentRequests,
  inject: [DataSource, KEYRING, CLOCK, LOGGER],
  useFactory: (dataSource: DataSource, keyring: Keyring, clock: Clock, logger: Logger) => {
    const requests = new IdempotentRequests({ dataSource, keyring, clock, logger });
    requests.startSweeping();
    return requests;
  },
};
