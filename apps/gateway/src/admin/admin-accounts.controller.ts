import { Body, Controller, HttpCode, Param, Patch, Post, Req, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { idempotencyKey, IdempotentRequests, requestFingerprint } from '#libs/persistence';
import { AccountChangesService } from '../accounts/account-changes.service.js';
import { AdminAccountDto, ChangeAccountDto, CreateAccountDto, NewAccountDto } from '../accounts/account.dto.js';
import type { Account, Limits } from '../accounts/account.js';
import { OperatorGuard } from '../authentication/caller.adapter.js';
import { KeyDirectoryService } from '../authentication/key-directory.service.js';
import { KnownAccountGuard } from './known-account.adapter.js';

/** Keys of the operator's requests stand beside those of accounts. */
const OPERATOR = 'operator';

@ApiTags('admin')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/admin/accounts')
export class AdminAccountsController {
  constructor(
    private readonly changes: AccountChangesService,
    private readonly directory: KeyDirectoryService,
    private readonly idempotency: IdempotentRequests,
  ) {}

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({ summary: 'Create an account; its keys and its signing secret are shown this once' })
  @ApiCreatedResponse({ type: NewAccountDto })
  async create(@Body() body: CreateAccountDto, @Req() request: FastifyRequest): Promise<NewAccountDto> {
    const { answer } = await this.idempotency.once(
      {
        owner: OPERATOR,
        key: idempotencyKey(request.headers['idempotency-key']),
        fingerprint: requestFingerprint('POST', '/v1/admin/accounts', body),
      },
      async (transaction) => {
        const made = await this.changes.create(transaction, body.name, limitsOf(body));
        const keys = { api_key: made.apiKey, test_api_key: made.testApiKey, api_secret: made.apiSecret };
        return { account: { account_id: made.account.id, ...keys }, row_id: made.rowId };
      },
    );
    await this.changes.announced(answer.row_id);
    return answer.account;
  }

  @Patch(':id')
  @HttpCode(200)
  @UseGuards(KnownAccountGuard)
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
