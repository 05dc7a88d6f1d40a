import { Controller, Get, Header, Inject, Module, type DynamicModule } from '@nestjs/common';
import { Registry } from 'prom-client';
import { HealthModule } from '../health/health.module.js';
import type { HealthRegistry } from '../health/health-registry.js';

@Controller('metrics')
class MetricsController {
  constructor(@Inject(Registry) private readonly registry: Registry) {}

  @Get()
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  read(): Promise<string> {
    return this.registry.metrics();
  }
}

/** The operations port: `/health/live`, `/health/ready`, `/metrics`. */
@Module({})
export class OpsModule {
  static forService(health: HealthRegistry, metrics: Registry): DynamicModule {
    return {
      module: OpsModule,
      imports: [HealthModule.forRegistry(health)],
      controllers: [MetricsController],
      providers: [{ provide: Registry, useValue: metrics }],
    };
  }
}
