import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Platform } from '../platform/platform.js';
import type { OpsSettings } from '../settings/common.settings.js';

export interface ServiceDefinition<S extends OpsSettings> {
  /** Also its consumer group, `meisim.<name>`, and the audience of identity tokens. */
  name: string;
  settings: new () => S;
  module: Type | DynamicModule;
  /**
   * Further modules, where they need to be told of the settings or of other parts of the platform. Called before anything
   * is connected: what is wrong with the settings, or with a file that they name, is said at once (SettingsError).
   */
  imports?: (platform: Platform<S>) => (Type | DynamicModule)[];
  /**
   * Its HTTP side answers while the event log is away, for example polls from the database: the service stays ready
   * then, once it has started, and the check shows as degraded. Default: it is not ready.
   */
  servesWithoutEventLog?: boolean;
  /** Port of the service's HTTP side; default `settings.PORT`, or any. */
  port?: (settings: S) => number;
  /**
   * How long requests and other work under way may take to end when it stops, ms. Default 5,000. The process ends by force
   * 7 s later.
   */
  drainMs?: (settings: S) => number;
  /** Largest request body in bytes. Default 1 MiB. */
  bodyLimitBytes?: number;
  /** Addresses of proxies whose `X-Forwarded-For` is believed. Default: none. */
  trustedProxies?: (settings: S) => string[];
  /** Last changes to the application before it is initialized, for example Fastify plugins. */
  configure?: (app: NestFastifyApplication, platform: Platform<S>) => void | Promise<void>;
}
