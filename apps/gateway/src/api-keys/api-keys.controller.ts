import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, UseGuards } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { DomainError, parseId, type AccountId, type AuditAction, type Mode } from '#libs/contracts';
import {
  accountOwner,
  AuditTrail,
  idempotencyKey,
  IdempotentRequests,
  requestFingerprint,
  type SqlRunner,
} from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { AccountGuard, CallerAccount } from '../authentication/caller.adapter.js';
import { KeyDirectoryService } from '../authentication/key-directory.service.js';
import { describeKey, mayManage } from './api-key.js';
import { readKeyCursor, writeKeyCursor } from './api-key-cursor.js';
import { ApiKeysDto, CreateApiKeyDto, ListApiKeysQuery, NewApiKeyDto } from './api-key.dto.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { NewKeyGuard } from './new-key.adapter.js';

@ApiTags('account')
@ApiBearerAuth()
@UseGuards(AccountGuard)
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: ApiKeysRepository,
    private readonly idempotency: IdempotentRequests,
    private readonly directory: KeyDirectoryService,
    private readonly audit: AuditTrail,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Keys of the account; a test key sees test keys alone' })
  @ApiOkResponse({ type: ApiKeysDto })
  async list(@CallerAccount() caller: AccountIdentity, @Query() query: ListApiKeysQuery): Promise<ApiKeysDto> {
    const afterId = readKeyCursor(query.cursor);
    const keys = await this.keys.list(this.dataSource, caller.account_id, {
      modes: modesOf(caller),
      afterId,
      limit: query.limit,
      prefix: query.prefix ?? null,
    });
    return { api_keys: keys.map(describeKey), next_cursor: writeKeyCursor(keys.at(-1)?.id ?? afterId) };
  }

  @Post()
  @UseGuards(NewKeyGuard)
  @ApiOperation({ summary: 'Make a key; it is shown this once' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: NewApiKeyDto })
  async create(
    @CallerAccount() caller: AccountIdentity,
    @Body() body: CreateApiKeyDto,
    @Req() request: FastifyRequest,
  ): Promise<NewApiKeyDto> {
    const mode = body.mode ?? caller.mode;
    const scopes = body.scopes ?? caller.scopes;
    const { answer } = await this.idempotency.once(
      {
        owner: accountOwner(caller),
        key: idempotencyKey(request.headers['idempotency-key']),
        fingerprint: requestFingerprint('POST', '/v1/api-keys', { mode, label: body.label ?? null, scopes }),
      },
      async (transaction) => {
        const { secret, key } = await this.keys.addNew(
          transaction,
          accountId(caller),
          mode,
          body.label ?? null,
          scopes,
        );
        await this.record(transaction, caller, 'api_key.create', key.id, { mode, scopes, prefix: key.prefix });
        return { ...describeKey(key), api_key: secret };
      },
      (transaction) => this.keys.holdValid(transaction, caller.key_id),
    );
    return answer;
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a key; in effect within 5 s' })
  @ApiNoContentResponse()
  async revoke(@CallerAccount() caller: AccountIdentity, @Param('id') id: string): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      const revoked = await this.keys.revoke(transaction, caller.account_id, id, modesOf(caller));
      if (!revoked) throw new DomainError('not_found');
      await this.record(transaction, caller, 'api_key.revoke', id, {});
    });
    this.directory.forget();
  }

  private record(
    transaction: SqlRunner,
    caller: AccountIdentity,
    action: AuditAction,
    objectId: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    const actor = { kind: 'key', key_id: caller.key_id } as const;
    const entry = { accountId: accountId(caller), mode: caller.mode, actor, action, objectId, details };
    return this.audit.record(transaction, entry);
  }
}

function modesOf(caller: AccountIdentity): Mode[] {
  return (['live', 'test'] as const).filter((mode) => mayManage(caller.mode, mode));
}

function accountId(caller: AccountIdentity): AccountId {
  const id = parseId('account', caller.account_id);
  if (id === null) throw new DomainError('internal_error');
  return id;
}
