import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { randomIds, systemClock, TOPIC_SPECS, type Clock, type IdGenerator } from '#libs/contracts';
import type { CreateEventLogOptions, EventLog } from '#libs/messaging';
import { Keyring, parseInternalKey } from '#libs/security';
import { HealthRegistry } from '../health/health-registry.js';
import { consumeMetrics } from '../metrics/consume-metrics.js';
import { healthMetrics } from '../metrics/health-metrics.js';
import { createMetrics } from '../metrics/registry.js';
import { DatabaseSettings, EventLogSettings, InternalKeySettings, KeySettings } from '../settings/common.settings.js';
import { readKafkaSecurity } from '../settings/kafka-security.js';
import { SettingsError } from '../settings/load-settings.js';
import { ConnectingEventLog } from './connecting-event-log.js';

/** What a service gets from its surroundings; `PlatformModule` provides each part to Nest. */
export interface Platform<S extends object = object> {
  name: string;
  settings: S;
  settingsClass: new () => S;
  logger: Logger;
  clock: Clock;
  ids: IdGenerator;
  health: HealthRegistry;
  /** Aborts when a stop is not to wait any longer for what is under way. */
  hurry: AbortController;
  metrics: Registry;
  eventLog: ConnectingEventLog | null;
  keyring: Keyring | null;
  internalKey: Buffer | null;
}

/** How the event log is opened; a test may replace `createEventLog`. */
export type OpenEventLog = (options: CreateEventLogOptions) => Promise<EventLog>;

export interface PlatformParts<S extends object> {
  name: string;
  settings: S;
  settingsClass: new () => S;
  logger: Logger;
  openEventLog: OpenEventLog;
  /** As in ServiceDefinition. */
  servesWithoutEventLog?: boolean;
  clock?: Clock;
  ids?: IdGenerator;
}

/** @throws SettingsError when a key cannot be read, or what secures Kafka is not whole */
export function assemblePlatform<S extends object>(parts: PlatformParts<S>): Platform<S> {
  const { settings, name, logger } = parts;
  const clock = parts.clock ?? systemClock;
  const health = new HealthRegistry();
  const metrics = createMetrics(name);
  healthMetrics(metrics, health);
  const eventLog = has(settings, EventLogSettings) ? connectingLog(parts, settings, clock, metrics) : null;
  const needsLog = parts.servesWithoutEventLog !== true;
  // No service starts without it: its consumers join it first.
  if (eventLog) health.add('event_log', () => eventLog.ping(), { required: () => needsLog || health.isStarting });
  return {
    name,
    settings,
    settingsClass: parts.settingsClass,
    logger,
    clock,
    ids: parts.ids ?? randomIds,
    health,
    hurry: new AbortController(),
    metrics,
    eventLog,
    keyring: has(settings, KeySettings) ? read('MEISIM_KEYS', () => Keyring.parse(settings.MEISIM_KEYS)) : null,
    internalKey: has(settings, InternalKeySettings)
      ? read('MEISIM_INTERNAL_KEY', () => parseInternalKey(settings.MEISIM_INTERNAL_KEY))
      : null,
  };
}

/** Whether composed settings include this part: composition copies properties, so `instanceof` cannot tell. */
function has<P extends object>(settings: object, Part: new () => P): settings is P {
  return Object.keys(new Part()).every((name) => name in settings);
}

function read<T>(setting: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new SettingsError([`${setting}: ${error instanceof Error ? error.message : 'not readable'}`]);
  }
}

function connectingLog<S extends object>(
  parts: PlatformParts<S>,
  settings: EventLogSettings,
  clock: Clock,
  metrics: Registry,
): ConnectingEventLog {
  const { KAFKA_BROKERS: kafkaBrokers } = settings;
  const kafka = kafkaBrokers !== undefined && kafkaBrokers.length > 0;
  const kafkaSecurity = readKafkaSecurity(settings);
  if (!kafka && Object.keys(kafkaSecurity).length > 0) {
    throw new SettingsError(['KAFKA_BROKERS is missing: KAFKA_TLS and KAFKA_SASL_… are of no use without it']);
  }
  const options = {
    ...(kafka ? { kafkaBrokers, kafkaSecurity } : {}),
    databaseUrl: has(settings, DatabaseSettings) ? settings.DATABASE_URL : '',
    clientId: `meisim-${parts.name}`,
    partitions: settings.KAFKA_PARTITIONS,
    logger: parts.logger,
    clock,
    metrics: consumeMetrics(metrics),
  };
  return new ConnectingEventLog(
    kafka ? 'kafka' : 'embedded',
    () => parts.openEventLog(options),
    TOPIC_SPECS,
    parts.logger,
  );
}
