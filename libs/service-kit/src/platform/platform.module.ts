import { Global, Module, type DynamicModule, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { Inject } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { EventPublisher } from '#libs/messaging';
import { HealthRegistry } from '../health/health-registry.js';
import { IdentityGuard } from '../identity/identity.guard.js';
import { currentTraceparent } from '../tracing/work-context.js';
import type { Platform } from './platform.js';
import { CLOCK, EVENT_LOG, HURRY, IDS, INTERNAL_KEY, KEYRING, LOGGER, METRICS, SERVICE_NAME } from './tokens.js';

const PLATFORM = Symbol('PLATFORM');

/** Provides the parts of the platform to every module of a service; closes the event log last. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  static forPlatform(platform: Platform): DynamicModule {
    const providers = [...baseProviders(platform), ...optionalProviders(platform)];
    return {
      module: PlatformModule,
      imports: [LoggerModule.forRoot({ pinoHttp: { logger: platform.logger }, forRoutes: [] })],
      providers: [{ provide: PLATFORM, useValue: platform }, ...providers],
      exports: [...providers, LoggerModule],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.platform.eventLog?.close();
  }
}

function baseProviders(platform: Platform): Provider[] {
  return [
    { provide: platform.settingsClass, useValue: platform.settings },
    { provide: SERVICE_NAME, useValue: platform.name },
    { provide: LOGGER, useValue: platform.logger },
    { provide: CLOCK, useValue: platform.clock },
    { provide: IDS, useValue: platform.ids },
    { provide: METRICS, useValue: platform.metrics },
    { provide: HealthRegistry, useValue: platform.health },
    { provide: HURRY, useValue: platform.hurry.signal },
  ];
}

function optionalProviders({ eventLog, keyring, internalKey, name, clock }: Platform): Provider[] {
  const publisher =
    eventLog && new EventPublisher({ log: eventLog, source: name, clock, traceparent: currentTraceparent });
  return [
    ...(eventLog ? [{ provide: EVENT_LOG, useValue: eventLog }] : []),
    ...(publisher ? [{ provide: EventPublisher, useValue: publisher }] : []),
    ...(keyring ? [{ provide: KEYRING, useValue: keyring }] : []),
    ...(internalKey ? [{ provide: INTERNAL_KEY, useValue: internalKey }, IdentityGuard] : []),
  ];
}
