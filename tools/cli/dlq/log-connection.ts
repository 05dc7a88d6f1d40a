import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EventLogSettings, loadSettings } from '#libs/service-kit';

/** Where the event log is. */
export interface LogConnection {
  kafkaBrokers: string[];
  databaseUrl: string;
}

const DEFAULT_HOME = '.meisim';

/**
 * KAFKA_BROKERS, else the embedded log on DATABASE_URL or on the database of the platform that `npm start` runs here.
 * @throws Error saying what is missing; SettingsError when what is set cannot be used, as the services have it
 */
export function findLog(env: NodeJS.ProcessEnv, workingFolder: string): LogConnection {
  const kafkaBrokers = loadSettings(EventLogSettings, env).KAFKA_BROKERS ?? [];
  const path = join(resolve(workingFolder, env['MEISIM_HOME'] || DEFAULT_HOME), 'dev.json');
  const databaseUrl = env['DATABASE_URL'] || databaseOf(path);
  if (kafkaBrokers.length === 0 && databaseUrl === '') {
    throw new Error(`no event log found: set KAFKA_BROKERS or DATABASE_URL, or run npm start (${path})`);
  }
  return { kafkaBrokers, databaseUrl };
}

/** For the operator, who may have forgotten KAFKA_BROKERS. Names no password. */
export function describeLog({ kafkaBrokers, databaseUrl }: LogConnection): string {
  if (kafkaBrokers.length > 0) return `Kafka at ${kafkaBrokers.join(',')}`;
  return `the embedded event log on ${new URL(databaseUrl).host} (KAFKA_BROKERS is not set)`;
}

function databaseOf(path: string): string {
  if (!existsSync(path)) return '';
  const dev: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof dev !== 'object' || dev === null) return '';
  const url: unknown = Reflect.get(dev, 'database_url');
  return typeof url === 'string' ? url : '';
}
