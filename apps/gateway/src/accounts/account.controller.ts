import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DomainError } from '#libs/contracts';
import type { AccountIdentity } from '#libs/security';
import { AccountGuard, CallerAccount } from '../authentication/caller.adapter.js';
import { ProvisioningClient } from '../proxy/provisioning.client.js';
import { AccountDto } from './account.dto.js';
import { AccountsRepository } from './accounts.repository.js';

@ApiTags('account')
@ApiBearerAuth()
@UseGuards(AccountGuard)
@Controller('v1/account')
export class AccountController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsRepository,
    private readonly provisioning: ProvisioningClient,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Quota and usage of the account' })
  @ApiOkResponse({ type: AccountDto })
  async read(@CallerAccount() caller: AccountIdentity): Promise<AccountDto> {
    const [account, usage] = await Promise.all([
      this.accounts.find(this.dataSource, caller.account_id),
      this.provisioning.usage(caller.account_id, caller.mode),
    ]);
    if (!account) throw new DomainError('not_found');
    return {
      account_id: account.id,
      name: account.name,
      status: account.status,
      mode: caller.mode,
      limits: { max_numbers: account.maxNumbers, max_provisions_30d: account.maxProvisions30d },
      usage,
      created_at: account.createdAt.toISOString(),
    };
  }
}
