import type { Logger } from 'pino';
import type { OpsSettings } from '../settings/common.settings.js';
import { EXIT_CONFIG, SettingsError } from '../settings/load-settings.js';
import type { ServiceDefinition } from './service-definition.js';
import { startService, type RunningService } from './start-service.js';
import { HURRIED_STOP_LIMIT_MS, stopLimitMs } from './stop-limits.js';

/** One Ctrl-C may arrive twice, from the terminal and from npm. What comes later is a wish of its own. */
const SECOND_SIGNAL_AFTER_MS = 700;

/** Exit code when a port is taken: the number of EADDRINUSE on Linux. A launcher that chose the port may choose another. */
export const EXIT_PORT_TAKEN = 98;

/** What a launcher gets over the IPC channel once the service is ready. */
export interface ReadyMessage {
  type: 'ready';
  url: string;
  opsUrl: string;
}

/**
 * The whole life of a service's process. Stops on SIGTERM, SIGINT, and when the IPC channel closes (the launcher
 * died); on a second signal without waiting for what is under way. Exit codes: 0 stopped, 1 failed, 78 bad settings, 98 its port is taken.
 */
export async function runService<S extends OpsSettings>(definition: ServiceDefinition<S>): Promise<void> {
  let service: RunningService<S> | undefined;
  let askedAtMs: number | null = null;
  const stopOnce = (reason: string) => {
    if (askedAtMs !== null) return;
    askedAtMs = performance.now();
    if (!service) process.exit(0);
    void stopWithin(service, reason, stopLimitMs(definition.drainMs?.(service.platform.settings)));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (askedAtMs === null) stopOnce(signal);
      else if (service && performance.now() - askedAtMs > SECOND_SIGNAL_AFTER_MS) hurry(service, signal);
    });
  }
  process.once('disconnect', () => {
    stopOnce('launcher gone');
  });
  const die = (error: unknown) => {
    fail(error, service);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
  try {
    service = await startService(definition);
    announce(service);
  } catch (error) {
    fail(error, service);
  }
}

function announce<S extends OpsSettings>(service: RunningService<S>): void {
  const { url, opsUrl } = service;
  service.platform.logger.info({ url, ops_url: opsUrl }, 'listening');
  service.ready.then(
    () => {
      if (service.platform.health.isStopping) return;
      service.platform.logger.info('ready');
      const message: ReadyMessage = { type: 'ready', url, opsUrl };
      if (process.connected) process.send?.(message);
    },
    (error: unknown) => {
      if (!service.platform.health.isStopping) fail(error, service);
    },
  );
}

async function stopWithin<S extends OpsSettings>(
  service: RunningService<S>,
  reason: string,
  limitMs: number,
): Promise<void> {
  const { logger } = service.platform;
  logger.info({ reason }, 'stopping');
  endAfter(limitMs, logger);
  try {
    await service.stop();
    logger.info('stopped');
    process.exit(0);
  } catch (error) {
    fail(error, service);
  }
}

/** Told to stop once more: what is under way is left as it is. */
function hurry<S extends OpsSettings>(service: RunningService<S>, reason: string): void {
  const { logger, hurry: told } = service.platform;
  if (told.signal.aborted) return;
  logger.info({ reason }, 'stopping at once');
  endAfter(HURRIED_STOP_LIMIT_MS, logger);
  service.hurry();
}

function endAfter(limitMs: number, logger: Logger): void {
  setTimeout(() => {
    logger.error(`did not stop within ${limitMs / 1000} s`);
    process.exit(1);
  }, limitMs).unref();
}

/** A process in an unknown state serves nobody: it says why and ends; whoever runs it starts a new one. */
function fail(error: unknown, service: RunningService | undefined): never {
  if (error instanceof SettingsError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(EXIT_CONFIG);
  }
  if (service) service.platform.logger.fatal({ err: error }, 'service failed');
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(isPortTaken(error) ? EXIT_PORT_TAKEN : 1);
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
