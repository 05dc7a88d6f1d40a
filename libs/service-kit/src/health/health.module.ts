import { Controller, Get, Inject, Module, Res, ServiceUnavailableException, type DynamicModule } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  HealthCheckService,
  HealthIndicatorService,
  TerminusModule,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import type { FastifyReply } from 'fastify';
import { HealthRegistry } from './health-registry.js';

/**
 * `/health/live`: the process runs. `/health/ready`: it can do its work; 503 with the reasons otherwise. While it starts,
 * `start` stands among them and names the step that is not done.
 */
@ApiExcludeController()
@Controller('health')
class HealthController {
  constructor(
    @Inject(HealthRegistry) private readonly registry: HealthRegistry,
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
  ) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthCheckResult | { status: string }> {
    if (this.registry.isStopping) return unready(reply, 'shutting_down');
    try {
      const checks = this.registry.names().map((name) => () => this.indicate(name));
      const result = await this.health.check([() => this.started(), ...checks]);
      // It may have begun to stop while the checks ran.
      return this.stopsNow() ? unready(reply, 'shutting_down') : result;
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      void reply.status(503);
      return error.getResponse() as HealthCheckResult;
    }
  }

  /** Says nothing once the service has started. */
  private started(): HealthIndicatorResult {
    const reason = this.registry.startStep;
    return reason === null ? {} : this.indicators.check('start').down({ reason });
  }

  private stopsNow(): boolean {
    return this.registry.isStopping;
  }

  private async indicate(name: string) {
    const report = await this.registry.run(name);
    const indicator = this.indicators.check(name);
    if (!report.up) return indicator.down({ reason: report.reason });
    return report.degraded ? indicator.up({ degraded: true, reason: report.reason }) : indicator.up();
  }
}

function unready(reply: FastifyReply, status: string): { status: string } {
  void reply.status(503);
  return { status };
}

/** The health paths, for the operations port and for the gateway's public one. */
@Module({})
export class HealthModule {
  static forRegistry(registry: HealthRegistry): DynamicModule {
    return {
      module: HealthModule,
      imports: [TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController],
      providers: [{ provide: HealthRegistry, useValue: registry }],
    };
  }
}
