import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowIdentity, IdentityGuard } from '#libs/service-kit';
import { SmppLinks } from '../smpp/smpp-links.service.js';
import { CarrierListDto, type CarrierDto } from './carriers-admin.dto.js';
import { Carriers } from './carriers.service.js';

@ApiTags('admin')
@Controller('v1/admin/carriers')
@UseGuards(IdentityGuard)
@AllowIdentity('operator')
export class CarriersAdminController {
  constructor(
    private readonly carriers: Carriers,
    private readonly links: SmppLinks,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The carriers and the state of their links' })
  @ApiOkResponse({ type: CarrierListDto })
  list(): CarrierListDto {
    const smpp = this.carriers.smpp().map(({ id, simulated }): CarrierDto => {
      const states = this.links.states(id);
      const binds = states.map(({ state, sinceMs, inFlight, lastError, lastErrorAtMs }) => ({
        state,
        since: new Date(sinceMs).toISOString(),
        in_flight: inFlight,
        last_error: lastError,
        last_error_at: lastErrorAtMs === null ? null : new Date(lastErrorAtMs).toISOString(),
      }));
      return { id, type: 'smpp', up: states.some((link) => link.state === 'bound'), simulated, binds };
    });
    const http = this.carriers.http().map(({ id, simulated }): CarrierDto => {
      return { id, type: 'http', up: true, simulated, binds: [] };
    });
    return { carriers: [...smpp, ...http] };
  }
}
