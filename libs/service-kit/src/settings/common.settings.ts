import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { KafkaSecuritySettings } from './kafka-security.settings.js';
import { IntSetting, ListSetting, PortSetting, TextSetting } from './setting-types.js';
import { AreHostsAndPorts, IsPostgresUrl } from './url-settings.js';

/** What every service has: its address, its operations port, its log level. */
export class OpsSettings {
  /** Address to listen on, for both ports. */
  @TextSetting()
  HOST = '127.0.0.1';

  /** Port of `/health/live`, `/health/ready` and `/metrics`. 0: any. */
  @PortSetting()
  OPS_PORT = 0;

  /** Least severe level that is logged; one line of JSON each on standard output. */
  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
  LOG_LEVEL = 'info';
}

/** The HTTP side of an internal service. */
export class HttpSettings {
  /** Port for the gateway and other services. 0: any. */
  @PortSetting()
  PORT = 0;
}

export class DatabaseSettings {
  /** `postgres://user:password@host/database`; each service has a schema of its own in it. */
  @IsPostgresUrl()
  DATABASE_URL: string = '';

  /** Connections of the service's pool. */
  @IntSetting(1, 1000)
  DATABASE_POOL_MAX = 10;
}

/** The event log: Kafka when brokers are named, otherwise the embedded log on DATABASE_URL. */
export class EventLogSettings extends KafkaSecuritySettings {
  /** Kafka's `host:port,…`; unset: the event log is embedded in Postgres. The same for all services. */
  @IsOptional()
  @ListSetting()
  @AreHostsAndPorts()
  KAFKA_BROKERS?: string[];

  /** Partitions of the topics that this service creates; topics that are there stay as they are. */
  @IntSetting(1, 1000)
  KAFKA_PARTITIONS = 12;
}

/** The sealing keyring. */
export class KeySettings {
  /** `id:base64,…`, 32 bytes each: the first seals, all open. The same for all services. */
  @IsString()
  @IsNotEmpty()
  MEISIM_KEYS: string = '';
}

/** The key that signs identity tokens between the gateway and the services. */
export class InternalKeySettings {
  /** Base64 of 32 bytes: signs who is asking, between the gateway and the services. The same for all services. */
  @IsString()
  @IsNotEmpty()
  MEISIM_INTERNAL_KEY: string = '';
}

/**
 * One settings class out of several: `class MySettings extends composeSettings(OpsSettings, DatabaseSettings) {}`.
 * Keeps validation, transformation and initial values of each part.
 */
export const composeSettings = IntersectionType;
