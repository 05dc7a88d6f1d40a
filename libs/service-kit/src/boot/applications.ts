import { Module, type DynamicModule, type NestApplicationOptions, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BODY_LIMIT_BYTES, createHttpAdapter } from '../http/fastify.adapter.js';
import { useJsonBodies } from '../http/json-body.js';
import { ProblemFilter } from '../http/problem.filter.js';
import { createValidationPipe } from '../http/validation.pipe.js';
import { NestLogger } from '../logging/nest.logger.js';
import { httpDurationMetric } from '../metrics/registry.js';
import { OpsModule } from '../ops/ops.module.js';
import { PlatformModule } from '../platform/platform.module.js';
import type { Platform } from '../platform/platform.js';
import type { OpsSettings } from '../settings/common.settings.js';
import type { ServiceDefinition } from './service-definition.js';

@Module({})
class ServiceRootModule {}

/** Health and metrics, on a port that only operators reach. */
export async function createOpsApp(platform: Platform<OpsSettings>): Promise<NestFastifyApplication> {
  const logger = platform.logger.child({ port: 'ops' }, { level: 'warn' });
  const appOptions: Partial<NestApplicationOptions> = { logger: new NestLogger(logger), abortOnError: false };
  return NestFactory.create<NestFastifyApplication>(
    OpsModule.forService(platform.health, platform.metrics),
    createHttpAdapter({ logger }),
    appOptions,
  );
}

/**
 * The service itself, not yet initialized: problem documents, validation, the platform's parts.
 * @param extra what the definition's `imports` gave
 */
export async function createServiceApp<S extends OpsSettings>(
  definition: ServiceDefinition<S>,
  platform: Platform<S>,
  extra: readonly (Type | DynamicModule)[],
): Promise<NestFastifyApplication> {
  const { logger, metrics } = platform;
  const imports = [PlatformModule.forPlatform(platform), ...extra, definition.module];
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
  useJsonBodies(app, definition.bodyLimitBytes ?? BODY_LIMIT_BYTES);
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalPipes(createValidationPipe());
  await definition.configure?.(app, platform);
  return app;
}
