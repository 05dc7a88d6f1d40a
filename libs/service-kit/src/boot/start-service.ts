import { Module, type DynamicModule, type NestApplicationOptions, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestMicroservice } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import type { Clock, IdGenerator } from '#libs/contracts';
import { createEventLog, EventLogServer, OriginalErrorFilter } from '#libs/messaging';
import type { HealthRegistry } from '../health/health-registry.js';
import { createHttpAdapter } from '../http/fastify.adapter.js';
import { ProblemFilter } from '../http/problem.filter.js';
import { createValidationPipe } from '../http/validation.pipe.js';
import { NestLogger } from '../logging/nest.logger.js';
import { createRootLogger } from '../logging/root-logger.js';
import { consumerMetrics, httpDurationMetric } from '../metrics/registry.js';
import { OpsModule } from '../ops/ops.module.js';
import { PlatformModule } from '../platform/platform.module.js';
import { assemblePlatform, type OpenEventLog, type Platform } from '../platform/platform.js';
import type { OpsSettings } from '../settings/common.settings.js';
import { loadSettings } from '../settings/load-settings.js';
import { childTrace, parseTraceparent } from '../tracing/traceparent.js';
import { runInContext } from '../tracing/work-context.js';

export interface ServiceDefinition<S extends OpsSettings> {
  /** Also its consumer group, `meisim.<name>`, and the audience of identity tokens. */
  name: string;
  settings: new () => S;
  module: Type | DynamicModule;
  /** Further modules, where they need to be told of the settings or of other parts of the platform. */
  imports?: (platform: Platform<S>) => (Type | DynamicModule)[];
  /** Port of the service's HTTP side; default `settings.PORT`, or any. */
  port?: (settings: S) => number;
  /** Largest request body in bytes. Default 1 MiB. */
  bodyLimitBytes?: number;
  /** Addresses of proxies whose `X-Forwarded-For` is believed. Default: none. */
  trustedProxies?: (settings: S) => string[];
  /** Last changes to the application before it is initialized, for example Fastify plugins. */
  configure?: (app: NestFastifyApplication, platform: Platform<S>) => void | Promise<void>;
}

/** What a test may replace. */
export interface StartOptions {
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
  ids?: IdGenerator;
  openEventLog?: OpenEventLog;
  /** Where log lines go; default stdout. */
  logDestination?: DestinationStream;
}

export interface RunningService<S extends OpsSettings = OpsSettings> {
  app: NestFastifyApplication;
  platform: Platform<S>;
  /** Base URL of the service's HTTP side, without a trailing slash. */
  url: string;
  opsUrl: string;
  /** Resolves once consumers run and every health check has passed; rejects when consumers cannot start. */
  ready: Promise<void>;
  /** Readiness first, then intake, consumers, HTTP, log and database. */
  stop(): Promise<void>;
}

const HTTP_DRAIN_MS = 8_000;
const READY_POLL_MS = 100;

/**
 * Starts a service: settings, operations port, application, HTTP, consumers. Returns once HTTP listens; consumers may
 * still wait for the event log (`ready`).
 * @throws SettingsError when the environment is not usable
 */
export async function startService<S extends OpsSettings>(
  definition: ServiceDefinition<S>,
  options: StartOptions = {},
): Promise<RunningService<S>> {
  const settings = loadSettings(definition.settings, options.env ?? process.env);
  const logger = createRootLogger(definition.name, settings.LOG_LEVEL, options.logDestination);
  const platform = assemblePlatform({
    name: definition.name,
    settings,
    settingsClass: definition.settings,
    logger,
    openEventLog: options.openEventLog ?? createEventLog,
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.ids ? { ids: options.ids } : {}),
  });
  const ops = await createOpsApp(platform);
  try {
    const opsUrl = await listen(ops, settings.OPS_PORT, settings.HOST);
    const app = await createServiceApp(definition, platform);
    return await launch(definition, platform, app, ops, opsUrl);
  } catch (error) {
    await ops.close();
    await platform.eventLog?.close();
    throw error;
  }
}

async function createOpsApp(platform: Platform<OpsSettings>): Promise<NestFastifyApplication> {
  const logger = platform.logger.child({ port: 'ops' }, { level: 'warn' });
  const appOptions: Partial<NestApplicationOptions> = { logger: new NestLogger(logger), abortOnError: false };
  return NestFactory.create<NestFastifyApplication>(
    OpsModule.forService(platform.health, platform.metrics),
    createHttpAdapter({ logger }),
    appOptions,
  );
}

async function createServiceApp<S extends OpsSettings>(
  definition: ServiceDefinition<S>,
  platform: Platform<S>,
): Promise<NestFastifyApplication> {
  const { logger, metrics } = platform;
  const imports = [PlatformModule.forPlatform(platform), ...(definition.imports?.(platform) ?? []), definition.module];
  const adapter = createHttpAdapter({
    logger,
    onAnswered: httpDurationMetric(metrics),
    trustedProxies: definition.trustedProxies?.(platform.settings) ?? [],
    ...(definition.bodyLimitBytes === undefined ? {} : { bodyLimitBytes: definition.bodyLimitBytes }),
  });
  const appOptions: Partial<NestApplicationOptions> = {
    logger: new NestLogger(logger),
    abortOnError: false,
  };
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: ServiceRootModule, imports },
    adapter,
    appOptions,
  );
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalPipes(createValidationPipe());
  await definition.configure?.(app, platform);
  return app;
}

@Module({})
class ServiceRootModule {}

async function launch<S extends OpsSettings>(
  definition: ServiceDefinition<S>,
  platform: Platform<S>,
  app: NestFastifyApplication,
  ops: NestFastifyApplication,
  opsUrl: string,
): Promise<RunningService<S>> {
  const { settings, health } = platform;
  try {
    const consumer = connectConsumer(app, platform);
    const url = await listen(app, definition.port?.(settings) ?? defaultPort(settings), settings.HOST);
    const ready = consumer.start().then(() => untilReady(platform));
    // Who does not wait for it is not to be killed by it: the log line says it.
    ready.catch((error: unknown) => {
      if (!health.isStopping) platform.logger.error({ err: error }, 'consumers did not start');
    });
    return { app, platform, url, opsUrl, ready, stop: () => stop(app, ops, health) };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Makes the consumers of the application one member of the group `meisim.<name>`. */
function connectConsumer(app: NestFastifyApplication, platform: Platform): { start(): Promise<void> } {
  const { eventLog } = platform;
  if (!eventLog) return { start: () => Promise.resolve() };
  const strategy = new EventLogServer({
    log: eventLog,
    group: `meisim.${platform.name}`,
    around: (headers, work) => runInContext({ trace: childTrace(parseTraceparent(headers['traceparent'])) }, work),
  });
  const microservice = app.connectMicroservice({ strategy }, { deferInitialization: true });
  if (!(microservice instanceof NestMicroservice)) throw new Error('unexpected kind of Nest microservice');
  microservice.useGlobalFilters(new OriginalErrorFilter());
  microservice.registerListeners();
  microservice.setIsInitialized(true);
  microservice.setIsInitHookCalled(true);
  consumerMetrics(platform.metrics, eventLog, strategy);
  return {
    start: async () => {
      await eventLog.connected();
      await app.startAllMicroservices();
    },
  };
}

async function untilReady({ health }: Platform): Promise<void> {
  health.markStarted();
  while (!health.isStopping && !(await health.isReady())) {
    await new Promise((resolve) => setTimeout(resolve, READY_POLL_MS));
  }
}

async function stop(app: NestFastifyApplication, ops: NestFastifyApplication, health: HealthRegistry): Promise<void> {
  health.beginStop();
  const impatience = setTimeout(() => {
    app.getHttpServer().closeAllConnections();
  }, HTTP_DRAIN_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(impatience);
    await ops.close();
  }
}

function defaultPort(settings: object): number {
  return 'PORT' in settings && typeof settings.PORT === 'number' ? settings.PORT : 0;
}

async function listen(app: NestFastifyApplication, port: number, host: string): Promise<string> {
  await app.listen(port, host);
  const address = app.getHttpServer().address();
  if (address === null || typeof address === 'string') throw new Error('no TCP address');
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${address.port}`;
}
