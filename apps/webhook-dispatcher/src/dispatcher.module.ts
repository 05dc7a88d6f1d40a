import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Agent } from 'undici';
import { DataSource } from 'typeorm';
import type { AccountUpdated, Clock, NumberProvisioned } from '#libs/contracts';
import { PersistenceModule, PgNotifications, Projection } from '#libs/persistence';
import { guardedConnector, OutboundUrlGuard } from '#libs/security';
import { CLOCK, IDS, KEYRING, LOGGER } from '#libs/service-kit';
import { AttemptLog } from './attempts/attempt-log.service.js';
import { AttemptMaker } from './attempts/attempt-maker.service.js';
import { webhookConnections } from './attempts/webhook-connections.adapter.js';
import { WebhookSender } from './attempts/webhook-sender.client.js';
import { AttemptRecorder } from './deliveries/attempt-recorder.service.js';
import { CreateDeliveries1763874000000 } from './deliveries/create-deliveries.migration.js';
import { DeliveriesRepository } from './deliveries/deliveries.repository.js';
import { DeliveryEngine, type EngineParts } from './deliveries/delivery-engine.service.js';
import { DeliveryIntake } from './deliveries/delivery-intake.service.js';
import { DeliveryTable } from './deliveries/delivery-table.service.js';
import { DispatchMetrics } from './deliveries/dispatch-metrics.service.js';
import { OpenDeliveries } from './deliveries/open-deliveries.service.js';
import { SmsReceivedConsumer } from './deliveries/sms-received.consumer.js';
import { WebhookRequestedConsumer } from './deliveries/webhook-requested.consumer.js';
import { Dispatcher, type DispatcherParts } from './dispatcher.service.js';
import { DispatcherSettings } from './dispatcher.settings.js';
import { AccountUpdatedConsumer } from './endpoints/account-updated.consumer.js';
import { EndpointDirectory } from './endpoints/endpoint-directory.service.js';
import { NumberProvisionedConsumer } from './endpoints/number-provisioned.consumer.js';
import { ACCOUNTS, NUMBERS } from './endpoints/projections.port.js';
import { CreateOwners1790100000000 } from './owners/create-owners.migration.js';
import { OwnerSession } from './owners/owner-session.adapter.js';
import { OwnerWatch } from './owners/owner-watch.service.js';
import { OwnersRepository } from './owners/owners.repository.js';
import { Parking } from './retries/parking.service.js';
import { RetryClaimer } from './retries/retry-claimer.service.js';
import { RETRY_DELAYS_MS } from './retries/retry-schedule.js';
import { WebhookTestController } from './webhook-tests/webhook-test.controller.js';
import { WebhookTester, type WebhookTesterParts } from './webhook-tests/webhook-tester.service.js';

const SCHEMA = 'webhook_dispatcher';

const RETRY_DELAYS = Symbol('RETRY_DELAYS');
const CONNECTIONS = Symbol('CONNECTIONS');
const STOP = Symbol('STOP');
/** Names this process in the leases it holds. */
const OWNER = Symbol('OWNER');

function projectionOptions(dataSource: DataSource, notifications: PgNotifications, clock: Clock) {
  return { dataSource, notifications, clock, schema: SCHEMA };
}

const numbersProvider: Provider = {
  provide: NUMBERS,
  inject: [DataSource, PgNotifications, CLOCK],
  useFactory: async (...parts: Parameters<typeof projectionOptions>) => {
    const options = { ...projectionOptions(...parts), table: 'numbers' };
    const numbers = new Projection<NumberProvisioned>({ ...options, keyOf: (event) => event.number_id });
    await numbers.start();
    return numbers;
  },
};

const accountsProvider: Provider = {
  provide: ACCOUNTS,
  inject: [DataSource, PgNotifications, CLOCK],
  useFactory: async (...parts: Parameters<typeof projectionOptions>) => {
    const options = { ...projectionOptions(...parts), table: 'accounts' };
    const accounts = new Projection<AccountUpdated>({ ...options, keyOf: (event) => event.account_id });
    await accounts.start();
    return accounts;
  },
};

const endpointProviders: Provider[] = [numbersProvider, accountsProvider, EndpointDirectory];

const attemptProviders: Provider[] = [
  AttemptLog,
  AttemptMaker,
  {
    provide: CONNECTIONS,
    inject: [DispatcherSettings],
    useFactory: (settings: DispatcherSettings) =>
      webhookConnections(guardedConnector(new OutboundUrlGuard(settings.WEBHOOK_ALLOW_PRIVATE))),
  },
  {
    provide: WebhookSender,
    inject: [CONNECTIONS, CLOCK],
    useFactory: (connections: Agent, clock: Clock) => new WebhookSender(connections, clock),
  },
];

const deliveryProviders: Provider[] = [
  {
    provide: STOP,
    useFactory: () => {
      const stop = new AbortController();
      // Every delivery that waits for the log or the database listens; hundreds are no leak.
      setMaxListeners(0, stop.signal);
      return stop;
    },
  },
  DispatchMetrics,
  { provide: OWNER, useFactory: () => randomUUID() },
  {
    provide: DeliveryTable,
    inject: [DataSource, OWNER, STOP, LOGGER, DispatchMetrics],
    useFactory: (
      dataSource: DataSource,
      owner: string,
      stop: AbortController,
      logger: Logger,
      metrics: DispatchMetrics,
    ) => {
      const repository = new DeliveriesRepository(dataSource, owner);
      metrics.showBacklog(() => repository.backlog());
      return new DeliveryTable(repository, stop.signal, logger);
    },
  },
  {
    provide: AttemptRecorder,
    inject: [AttemptLog, DispatchMetrics, LOGGER, STOP],
    useFactory: (log: AttemptLog, metrics: DispatchMetrics, logger: Logger, stop: AbortController) =>
      new AttemptRecorder(log, metrics, logger, stop.signal),
  },
  {
    provide: OpenDeliveries,
    inject: [DeliveryTable],
    useFactory: (table: DeliveryTable) => new OpenDeliveries(table),
  },
  {
    provide: DeliveryEngine,
    inject: [
      EndpointDirectory,
      AttemptMaker,
      WebhookSender,
      AttemptRecorder,
      OpenDeliveries,
      DeliveryTable,
      DispatchMetrics,
      LOGGER,
      DispatcherSettings,
      RETRY_DELAYS,
    ],
    useFactory: (
      directory: EngineParts['directory'],
      maker: EngineParts['maker'],
      sender: EngineParts['sender'],
      recorder: EngineParts['recorder'],
      open: EngineParts['open'],
      table: EngineParts['table'],
      metrics: EngineParts['metrics'],
      logger: Logger,
      settings: DispatcherSettings,
      delaysMs: EngineParts['delaysMs'],
    ) => {
      const sizes = { quick: settings.WEBHOOK_ATTEMPTS_MAX, slow: settings.WEBHOOK_SLOW_ATTEMPTS_MAX };
      return new DeliveryEngine({ directory, maker, sender, recorder, open, table, metrics, logger, sizes, delaysMs });
    },
  },
  {
    provide: DeliveryIntake,
    inject: [DeliveryEngine, DeliveryTable, CLOCK],
    useFactory: (engine: DeliveryEngine, table: DeliveryTable, clock: Clock) =>
      new DeliveryIntake(engine, table, clock),
  },
];

const retryProviders: Provider[] = [
  {
    provide: RetryClaimer,
    inject: [DeliveryTable, DeliveryEngine, PgNotifications, LOGGER],
    useFactory: (table: DeliveryTable, engine: DeliveryEngine, notifications: PgNotifications, logger: Logger) =>
      new RetryClaimer(table, engine, notifications, logger),
  },
  {
    provide: Parking,
    inject: [DeliveryTable, NUMBERS, ACCOUNTS, RetryClaimer, LOGGER],
    useFactory: (
      table: DeliveryTable,
      numbers: Projection<NumberProvisioned>,
      accounts: Projection<AccountUpdated>,
      claimer: RetryClaimer,
      logger: Logger,
    ) => {
      const wake = () => {
        claimer.lookWithin(0);
      };
      return new Parking(table, numbers, accounts, wake, logger);
    },
  },
];

const ownersProvider: Provider = {
  provide: OwnerWatch,
  inject: [DataSource, OWNER, DispatcherSettings, RetryClaimer, LOGGER],
  useFactory: (
    dataSource: DataSource,
    owner: string,
    settings: DispatcherSettings,
    claimer: RetryClaimer,
    logger: Logger,
  ) => {
    const session = new OwnerSession({ url: settings.DATABASE_URL, schema: SCHEMA, owner }, logger);
    const wake = () => {
      claimer.lookWithin(0);
    };
    return new OwnerWatch(session, new OwnersRepository(dataSource, owner), wake, logger);
  },
};

const dispatcherProvider: Provider = {
  provide: Dispatcher,
  inject: [DeliveryEngine, OpenDeliveries, RetryClaimer, Parking, OwnerWatch, CONNECTIONS, STOP, LOGGER],
  useFactory: (
    engine: DispatcherParts['engine'],
    open: DispatcherParts['open'],
    claimer: DispatcherParts['claimer'],
    parking: DispatcherParts['parking'],
    owners: DispatcherParts['owners'],
    connections: DispatcherParts['connections'],
    stop: DispatcherParts['stop'],
    logger: Logger,
  ) => new Dispatcher({ engine, open, claimer, parking, owners, connections, stop, logger }),
};

const testerProvider: Provider = {
  provide: WebhookTester,
  inject: [EndpointDirectory, AttemptMaker, WebhookSender, AttemptRecorder, KEYRING, IDS, CLOCK, LOGGER],
  useFactory: (
    directory: WebhookTesterParts['directory'],
    maker: WebhookTesterParts['maker'],
    sender: WebhookTesterParts['sender'],
    recorder: WebhookTesterParts['recorder'],
    keyring: WebhookTesterParts['keyring'],
    ids: WebhookTesterParts['ids'],
    clock: Clock,
    logger: Logger,
  ) => new WebhookTester({ directory, maker, sender, recorder, keyring, ids, clock, logger }),
};

/** Takes messages from the log, delivers them to their webhooks, tells of every attempt. */
@Module({
  imports: [
    PersistenceModule.forService({
      schema: SCHEMA,
      settings: DispatcherSettings,
      migrations: [CreateDeliveries1763874000000, CreateOwners1790100000000],
    }),
  ],
  controllers: [
    NumberProvisionedConsumer,
    AccountUpdatedConsumer,
    SmsReceivedConsumer,
    WebhookRequestedConsumer,
    WebhookTestController,
  ],
  providers: [
    ...endpointProviders,
    ...attemptProviders,
    ...deliveryProviders,
    ...retryProviders,
    ownersProvider,
    dispatcherProvider,
    testerProvider,
  ],
})
export class DispatcherModule {
  /** @param delaysMs between attempts; tests shorten them, or they would take minutes */
  static withDelays(delaysMs: readonly number[] = RETRY_DELAYS_MS): DynamicModule {
    return { module: DispatcherModule, providers: [{ provide: RETRY_DELAYS, useValue: delaysMs }] };
  }
}
