import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { TOPICS, type AccountUpdated, type Clock, type NumberProvisioned } from '#libs/contracts';
import { StateTail, type StateAppliers } from '#libs/messaging';
import { PersistenceModule, PgNotifications, type Projection } from '#libs/persistence';
import { CLOCK, HURRY, IDS, KEYRING, LOGGER, NumberLookup, provideNumberLookup } from '#libs/service-kit';
import { AttemptMaker } from './attempts/attempt-maker.service.js';
import { AttemptsModule } from './attempts/attempts.module.js';
import { WebhookSender } from './attempts/webhook-sender.client.js';
import { AttemptRecorder } from './deliveries/attempt-recorder.service.js';
import { DeletedMessagesRepository } from './deleted-messages/deleted-messages.repository.js';
import { DeletedMessages } from './deleted-messages/deleted-messages.service.js';
import { MessageDeletedConsumer } from './deleted-messages/message-deleted.consumer.js';
import { DeliveriesModule, OWNER, STOP } from './deliveries/deliveries.module.js';
import { DeliveryEngine } from './deliveries/delivery-engine.service.js';
import { DeliveryTable } from './deliveries/delivery-table.service.js';
import { OpenDeliveries } from './deliveries/open-deliveries.service.js';
import { SmsReceivedConsumer } from './deliveries/sms-received.consumer.js';
import { WebhookRequestedConsumer } from './deliveries/webhook-requested.consumer.js';
import { Dispatcher, type DispatcherParts } from './dispatcher.service.js';
import { DispatcherSettings } from './dispatcher.settings.js';
import { AccountUpdatedConsumer } from './endpoints/account-updated.consumer.js';
import { EndpointDirectory } from './endpoints/endpoint-directory.service.js';
import { EndpointsModule } from './endpoints/endpoints.module.js';
import { NumberProvisionedConsumer } from './endpoints/number-provisioned.consumer.js';
import { ACCOUNTS, NUMBERS } from './endpoints/projections.port.js';
import { StateFreshness } from './endpoints/state-freshness.service.js';
import type { StateTopic } from './endpoints/state-topics.js';
import { FailingEndpoints } from './failing/failing-endpoints.service.js';
import { WebhookConnections } from './exchange/webhook-connections.adapter.js';
import { OwnerSession } from './owners/owner-session.adapter.js';
import { OwnerWatch } from './owners/owner-watch.service.js';
import { OwnersRepository } from './owners/owners.repository.js';
import { Parking } from './retries/parking.service.js';
import { RetryClaimer } from './retries/retry-claimer.service.js';
import { RETRY_DELAYS_MS } from './retries/retry-schedule.js';
import { SCHEMA } from './schema.js';
import { CreateDeletedMessages1795900000000 } from './schema/create-deleted-messages.migration.js';
import { CreateDeliveries1763874000000 } from './schema/create-deliveries.migration.js';
import { CreateFailingEndpoints1795421000000 } from './schema/create-failing-endpoints.migration.js';
import { CreateOwners1790100000000 } from './schema/create-owners.migration.js';
import { CreateTestRequests1795425000000 } from './schema/create-test-requests.migration.js';
import { IdempotentRequests1795478400000 } from './schema/idempotent-requests.migration.js';
import { NarrowIndexes1795424000000 } from './schema/narrow-indexes.migration.js';
import { ReplaysByMessage1796040000000 } from './schema/replays-by-message.migration.js';
import { WebhookTestController } from './test-events/webhook-test.controller.js';
import { WebhookTester, type WebhookTesterParts } from './test-events/webhook-tester.service.js';

const retryProviders: Provider[] = [
  {
    provide: RetryClaimer,
    inject: [DeliveryTable, DeliveryEngine, StateFreshness, PgNotifications, LOGGER],
    useFactory: (
      table: DeliveryTable,
      engine: DeliveryEngine,
      freshness: StateFreshness,
      notifications: PgNotifications,
      logger: Logger,
    ) => new RetryClaimer(table, engine, freshness, notifications, logger),
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

const deletedProvider: Provider = {
  provide: DeletedMessages,
  inject: [DataSource, PgNotifications, EndpointDirectory, DeliveryTable, LOGGER],
  useFactory: (
    dataSource: DataSource,
    notifications: PgNotifications,
    directory: EndpointDirectory,
    table: DeliveryTable,
    logger: Logger,
  ) => {
    const repository = new DeletedMessagesRepository(dataSource);
    return new DeletedMessages({ repository, notifications, directory, logger, wake: () => table.wakeAll() });
  },
};

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
  inject: [
    DeliveryEngine,
    OpenDeliveries,
    RetryClaimer,
    Parking,
    DeletedMessages,
    StateTail,
    NUMBERS,
    ACCOUNTS,
    OwnerWatch,
    WebhookTester,
    WebhookConnections,
    STOP,
    HURRY,
    DispatcherSettings,
    LOGGER,
  ],
  useFactory: (
    engine: DispatcherParts['engine'],
    open: DispatcherParts['open'],
    claimer: DispatcherParts['claimer'],
    parking: DispatcherParts['parking'],
    deleted: DispatcherParts['deleted'],
    tail: StateTail<StateTopic>,
    numbers: Projection<NumberProvisioned>,
    accounts: Projection<AccountUpdated>,
    owners: DispatcherParts['owners'],
    tester: DispatcherParts['tester'],
    connections: DispatcherParts['connections'],
    stop: DispatcherParts['stop'],
    hurry: DispatcherParts['hurry'],
    { WEBHOOK_DRAIN_MS_MAX: drainMs }: DispatcherSettings,
    logger: Logger,
  ) => {
    const appliers: StateAppliers<StateTopic> = {
      [TOPICS.numberProvisioned]: (events) => numbers.apply(events),
      [TOPICS.accountUpdated]: (events) => accounts.apply(events),
      [TOPICS.messageDeleted]: (events) => deleted.note(events.map(({ message_id }) => message_id)),
    };
    const state = { tail, appliers };
    const ends = { stop, hurry, drainMs };
    return new Dispatcher({
      ...{ engine, open, claimer, parking, deleted, state, tester, owners, connections, logger },
      ...ends,
    });
  },
};

const testerProvider: Provider = {
  provide: WebhookTester,
  inject: [
    EndpointDirectory,
    AttemptMaker,
    WebhookSender,
    AttemptRecorder,
    FailingEndpoints,
    NumberLookup,
    KEYRING,
    IDS,
    CLOCK,
    LOGGER,
  ],
  useFactory: (
    directory: WebhookTesterParts['directory'],
    maker: WebhookTesterParts['maker'],
    sender: WebhookTesterParts['sender'],
    recorder: WebhookTesterParts['recorder'],
    failing: WebhookTesterParts['failing'],
    numbers: NumberLookup,
    keyring: WebhookTesterParts['keyring'],
    ids: WebhookTesterParts['ids'],
    clock: Clock,
    logger: Logger,
  ) => new WebhookTester({ directory, maker, sender, recorder, failing, numbers, keyring, ids, clock, logger }),
};

const persistence = PersistenceModule.forService({
  schema: SCHEMA,
  settings: DispatcherSettings,
  migrations: [
    CreateDeliveries1763874000000,
    CreateOwners1790100000000,
    CreateFailingEndpoints1795421000000,
    NarrowIndexes1795424000000,
    CreateTestRequests1795425000000,
    IdempotentRequests1795478400000,
    CreateDeletedMessages1795900000000,
    ReplaysByMessage1796040000000,
  ],
  idempotency: true,
});

/** Takes messages from the log, delivers them to their webhooks, tells of every attempt. */
@Module({
  controllers: [
    NumberProvisionedConsumer,
    AccountUpdatedConsumer,
    SmsReceivedConsumer,
    WebhookRequestedConsumer,
    MessageDeletedConsumer,
    WebhookTestController,
  ],
  providers: [
    ...retryProviders,
    deletedProvider,
    ownersProvider,
    dispatcherProvider,
    provideNumberLookup(DispatcherSettings),
    testerProvider,
  ],
})
export class DispatcherModule {
  /** @param delaysMs between attempts; tests shorten them, or they would take minutes */
  static withDelays(delaysMs: readonly number[] = RETRY_DELAYS_MS): DynamicModule {
    const imports = [persistence, EndpointsModule, AttemptsModule, DeliveriesModule.withDelays(delaysMs)];
    return { module: DispatcherModule, imports };
  }
}
