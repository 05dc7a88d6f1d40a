import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomainError, parseId } from '#libs/contracts';
import { AllowIdentity, IdentityGuard } from '#libs/service-kit';
import { ProvisionService } from '../provision/provision.service.js';

/** For the gateway's GET /v1/account. */
@ApiExcludeController()
@Controller('internal/accounts')
@UseGuards(IdentityGuard)
@AllowIdentity('service')
export class InternalAccountsController {
  constructor(private readonly provisions: ProvisionService) {}

  /** An account that never provisioned has used nothing, so none is unknown here. */
  @Get(':id/usage')
  async usage(@Param('id') id: string, @Query('mode') mode?: string) {
    const accountId = parseId('account', id);
    if (accountId === null) throw new DomainError('not_found');
    const usage = await this.provisions.usage(accountId, mode === 'test' ? 'test' : 'live');
    return { numbers: usage.held, provisions_30d: usage.provisionedSince };
  }
}
