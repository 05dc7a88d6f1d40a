import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Clock } from '#libs/contracts';
import { PgNotifications } from '#libs/persistence';
import { CLOCK, LOGGER } from '#libs/service-kit';
import { AttemptLog } from '../attempts/attempt-log.service.js';
import { AttemptMaker } from '../attempts/attempt-maker.service.js';
import { AttemptsModule } from '../attempts/attempts.module.js';
import { WebhookSender } from '../attempts/webhook-sender.client.js';
import { DispatcherSettings } from '../dispatcher.settings.js';
import { EndpointDirectory } from '../endpoints/endpoint-directory.service.js';
import { EndpointsModule } from '../endpoints/endpoints.module.js';
import { StateFreshness } from '../endpoints/state-freshness.service.js';
import { FailingEndpointsRepository } from '../failing/failing-endpoints.repository.js';
import { FailingEndpoints } from '../failing/failing-endpoints.service.js';
import { AttemptRecorder } from './attempt-recorder.service.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { LeasesRepository } from './leases.repository.js';
import { DeliveryEngine, type EngineParts } from './delivery-engine.service.js';
import { DeliveryIntake } from './delivery-intake.service.js';
import { DeliveryTable } from './delivery-table.service.js';
import { DispatchMetrics } from './dispatch-metrics.service.js';
import { OpenDeliveries } from './open-deliveries.service.js';
import { ReplaysRepository } from './replays.repository.js';
import { Replays } from './replays.service.js';

/** Injects the AbortController that ends all that is tried for ever. */
export const STOP = Symbol('STOP');
/** Injects the name of this process in the leases it holds. */
export const OWNER = Symbol('OWNER');
const RETRY_DELAYS = Symbol('RETRY_DELAYS');

const stopProvider: Provider = {
  provide: STOP,
  useFactory: () => {
    const stop = new AbortController();
    // Every delivery that waits for the log or the database listens; hundreds are no leak.
    setMaxListeners(0, stop.signal);
    return stop;
  },
};

const tableProvider: Provider = {
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
    const leases = new LeasesRepository(dataSource, owner);
    const replays = new ReplaysRepository(dataSource);
    return new DeliveryTable(repository, leases, replays, stop.signal, logger);
  },
};

const failingProvider: Provider = {
  provide: FailingEndpoints,
  inject: [
    DataSource,
    PgNotifications,
    EndpointDirectory,
    AttemptLog,
    DispatchMetrics,
    CLOCK,
    LOGGER,
    STOP,
    DispatcherSettings,
  ],
  useFactory: (
    dataSource: DataSource,
    notifications: PgNotifications,
    directory: EndpointDirectory,
    log: AttemptLog,
    metrics: DispatchMetrics,
    clock: Clock,
    logger: Logger,
    { signal }: AbortController,
    { WEBHOOK_FAILING_DAYS_MAX: daysMax }: DispatcherSettings,
  ) => {
    const repository = new FailingEndpointsRepository(dataSource);
    return new FailingEndpoints({
      repository,
      notifications,
      directory,
      log,
      metrics,
      clock,
      logger,
      signal,
      daysMax,
    });
  },
};

const engineProvider: Provider = {
  provide: DeliveryEngine,
  inject: [
    EndpointDirectory,
    StateFreshness,
    AttemptMaker,
    WebhookSender,
    AttemptRecorder,
    FailingEndpoints,
    OpenDeliveries,
    DeliveryTable,
    DispatchMetrics,
    LOGGER,
    DispatcherSettings,
    RETRY_DELAYS,
  ],
  useFactory: (
    directory: EngineParts['directory'],
    freshness: EngineParts['freshness'],
    maker: EngineParts['maker'],
    sender: EngineParts['sender'],
    recorder: EngineParts['recorder'],
    failing: EngineParts['failing'],
    open: EngineParts['open'],
    table: EngineParts['table'],
    metrics: EngineParts['metrics'],
    logger: Logger,
    settings: DispatcherSettings,
    delaysMs: EngineParts['delaysMs'],
  ) => {
    const sizes = { quick: settings.WEBHOOK_ATTEMPTS_MAX, slow: settings.WEBHOOK_SLOW_ATTEMPTS_MAX };
    const attempts = { directory, freshness, maker, sender, recorder, failing, open };
    const parts = { ...attempts, table, metrics, logger, sizes, delaysMs };
    const engine = new DeliveryEngine(parts);
    metrics.showAdmission(() => engine.state());
    metrics.showSlots(() => engine.slotsState());
    return engine;
  },
};

const providers: Provider[] = [
  stopProvider,
  { provide: OWNER, useFactory: () => randomUUID() },
  DispatchMetrics,
  tableProvider,
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
  failingProvider,
  engineProvider,
  {
    provide: DeliveryIntake,
    inject: [DeliveryEngine, EndpointDirectory, DeliveryTable, CLOCK, StateFreshness],
    useFactory: (
      engine: DeliveryEngine,
      directory: EndpointDirectory,
      table: DeliveryTable,
      clock: Clock,
      freshness: StateFreshness,
    ) => new DeliveryIntake(engine, directory, table, clock, freshness),
  },
  {
    provide: Replays,
    inject: [DeliveryIntake, OpenDeliveries, DeliveryTable, AttemptRecorder],
    useFactory: (intake: DeliveryIntake, open: OpenDeliveries, table: DeliveryTable, recorder: AttemptRecorder) =>
      new Replays(intake, open, table, recorder),
  },
];

/** The engine: what becomes of a message between the log, the table and its endpoint. */
@Module({ imports: [EndpointsModule, AttemptsModule], providers, exports: providers })
export class DeliveriesModule {
  /** @param delaysMs between attempts */
  static withDelays(delaysMs: readonly number[]): DynamicModule {
    return { module: DeliveriesModule, providers: [{ provide: RETRY_DELAYS, useValue: delaysMs }] };
  }
}
