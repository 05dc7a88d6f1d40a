import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream, Logger } from 'pino';
import type { Clock, IdGenerator } from '#libs/contracts';
import { createEventLog } from '#libs/messaging';
import { createRootLogger } from '../logging/root-logger.js';
import { assemblePlatform, type OpenEventLog, type Platform } from '../platform/platform.js';
import type { OpsSettings } from '../settings/common.settings.js';
import { loadSettings } from '../settings/load-settings.js';
import { createOpsApp, createServiceApp } from './applications.js';
import { connectConsumer, type ConsumerLink } from './consumer-link.js';
import { closeDraining, listen } from './listening.js';
import type { ServiceDefinition } from './service-definition.js';

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
  /**
   * Readiness first, then what is taken from the log, what the service does by itself, HTTP, log and database. Consumers
   * leave their group once they have nothing in hand, or after a second.
   */
  stop(): Promise<void>;
  /** What has been told to stop, or will be, waits no longer for what is under way. */
  hurry(): void;
}

const READY_POLL_MS = 100;
/** By then what came from the log is done, or kept elsewhere; its partitions are not to wait for what takes longer, ms. */
const LEAVE_MS = 1_000;
const LEAVE_LOOK_MS = 20;

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
    servesWithoutEventLog: definition.servesWithoutEventLog ?? false,
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.ids ? { ids: options.ids } : {}),
  });
  const imports = definition.imports?.(platform) ?? [];
  // Connects while the rest starts; who cannot wait is told that it is not there yet.
  platform.eventLog?.connected().catch(() => undefined);
  const ops = await createOpsApp(platform);
  try {
    const opsUrl = await listen(ops, settings.OPS_PORT, settings.HOST);
    const app = await createServiceApp(definition, platform, imports);
    platform.health.startWaitsFor('HTTP does not listen yet');
    return await launch(definition, platform, app, ops, opsUrl);
  } catch (error) {
    await cleanUp(logger, () => ops.close());
    await cleanUp(logger, async () => platform.eventLog?.close());
    throw error;
  }
}

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
    const stop = () => stopInOrder(definition, platform, { app, ops, consumer });
    const hurry = () => {
      platform.hurry.abort();
    };
    return { app, platform, url, opsUrl, ready, stop, hurry };
  } catch (error) {
    await cleanUp(platform.logger, () => app.close());
    throw error;
  }
}

/** After a failed start: what fails here is said, but it is not the cause, which the caller throws. */
async function cleanUp(logger: Logger, close: () => Promise<void>): Promise<void> {
  try {
    await close();
  } catch (error) {
    logger.warn({ err: error }, 'cleaning up after a failed start failed, too');
  }
}

async function untilReady({ health }: Platform): Promise<void> {
  health.markStarted();
  while (!health.isStopping && !(await health.isReady())) {
    await new Promise((resolve) => setTimeout(resolve, READY_POLL_MS));
  }
}

interface Stopped {
  app: NestFastifyApplication;
  ops: NestFastifyApplication;
  consumer: ConsumerLink;
}

async function stopInOrder<S extends OpsSettings>(
  definition: ServiceDefinition<S>,
  { settings, health, hurry: { signal: hurry } }: Platform<S>,
  { app, ops, consumer }: Stopped,
): Promise<void> {
  health.beginStop();
  consumer.pause();
  const leaveAtMs = performance.now() + LEAVE_MS;
  const leaving = setInterval(() => {
    if (consumer.unfinished() > 0 && performance.now() < leaveAtMs && !hurry.aborted) return;
    clearInterval(leaving);
    // A failure is that of the application's close, which waits for the same.
    consumer.leave().catch(() => undefined);
  }, LEAVE_LOOK_MS);
  const drainMs = definition.drainMs?.(settings);
  try {
    await closeDraining(app, { hurry, ...(drainMs === undefined ? {} : { drainMs }) });
  } finally {
    clearInterval(leaving);
    await closeDraining(ops, { hurry });
  }
}

function defaultPort(settings: object): number {
  return 'PORT' in settings && typeof settings.PORT === 'number' ? settings.PORT : 0;
}
