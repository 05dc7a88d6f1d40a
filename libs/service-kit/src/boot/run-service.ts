import type { OpsSettings } from '../settings/common.settings.js';
import { EXIT_CONFIG, SettingsError } from '../settings/load-settings.js';
import type { ServiceDefinition } from './service-definition.js';
import { startService, type RunningService } from './start-service.js';

/** After this long a stop is a failure: whoever stopped us would kill us anyway. */
const STOP_LIMIT_MS = 12_000;

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
 * died). Exit codes: 0 stopped, 1 failed, 78 bad settings, 98 its port is taken.
 */
export async function runService<S extends OpsSettings>(definition: ServiceDefinition<S>): Promise<void> {
  let service: RunningService<S> | undefined;
  let stopping = false;
  const stopOnce = (reason: string) => {
    if (stopping) return;
    stopping = true;
    if (!service) process.exit(0);
    void stopWithin(service, reason);
  };
  process.once('SIGTERM', () => {
    stopOnce('SIGTERM');
  });
  process.once('SIGINT', () => {
    stopOnce('SIGINT');
  });
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

async function stopWithin<S extends OpsSettings>(service: RunningService<S>, reason: string): Promise<void> {
  const { logger } = service.platform;
  logger.info({ reason }, 'stopping');
  setTimeout(() => {
    logger.error(`did not stop within ${STOP_LIMIT_MS / 1000} s`);
    process.exit(1);
  }, STOP_LIMIT_MS).unref();
  try {
    await service.stop();
    logger.info('stopped');
    process.exit(0);
  } catch (error) {
    fail(error, service);
  }
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
