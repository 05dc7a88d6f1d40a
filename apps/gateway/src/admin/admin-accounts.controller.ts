import { Body, Controller, HttpCode, Param, Patch, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountChangesService } from '../accounts/account-changes.service.js';
import { AdminAccountDto, ChangeAccountDto, CreateAccountDto, NewAccountDto } from '../accounts/account.dto.js';
import type { Account, Limits } from '../accounts/account.js';
import { OperatorGuard } from '../authentication/caller.adapter.js';
import { KeyDirectoryService } from '../authentication/key-directory.service.js';

@ApiTags('admin')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/admin/accounts')
export class AdminAccountsController {
  constructor(
    private readonly changes: AccountChangesService,
    private readonly directory: KeyDirectoryService,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Create an account; its keys and its signing secret are shown this once' })
  @ApiCreatedResponse({ type: NewAccountDto })
  async create(@Body() body: CreateAccountDto): Promise<NewAccountDto> {
    const made = await this.changes.create(body.name, limitsOf(body));
    return {
      account_id: made.account.id,
      api_key: made.apiKey,
      test_api_key: made.testApiKey,
      api_secret: made.apiSecret,
    };
  }

  @Patch(':id')
  @HttpCode(200)
  @ApiOperation({ summary: 'Suspend or reactivate an account, change its limits' })
  @ApiOkResponse({ type: AdminAccountDto })
  async change(@Param('id') id: string, @Body() body: ChangeAccountDto): Promise<AdminAccountDto> {
    const account = await this.changes.change(id, {
      ...(body.status ? { status: body.status } : {}),
      ...limitsOf(body),
    });
    this.directory.forget();
    return toDto(account);
  }
}

/** A limit that is left out, or null, stays as it is. */
function limitsOf({ max_numbers, max_provisions_30d }: ChangeAccountDto): Partial<Limits> {
  return {
    ...(typeof max_numbers === 'number' ? { maxNumbers: max_numbers } : {}),
    ...(typeof max_provisions_30d === 'number' ? { maxProvisions30d: max_provisions_30d } : {}),
  };
}

function toDto(account: Account): AdminAccountDto {
  return {
    account_id: account.id,
    name: account.name,
    status: account.status,
    max_numbers: account.maxNumbers,
    max_provisions_30d: account.maxProvisions30d,
    created_at: account.createdAt.toISOString(),
  };
}
