import { Controller, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { accountOwner, idempotencyKey, IdempotentRequests, requestFingerprint } from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { createValidationPipe } from '#libs/service-kit';
import { AccountChangesService } from '../accounts/account-changes.service.js';
import { ApiKeysRepository } from '../api-keys/api-keys.repository.js';
import { AccountGuard, CallerAccount } from '../authentication/caller.adapter.js';
import { RotatedSecretDto, RotateSecretDto } from './api-secret.dto.js';
import { LiveKeyGuard } from './live-key.adapter.js';

@ApiTags('account')
@ApiBearerAuth()
@UseGuards(AccountGuard)
@Controller('v1/api-secret')
export class ApiSecretController {
  private readonly validation = createValidationPipe('refuse');

  constructor(
    private readonly changes: AccountChangesService,
    private readonly keys: ApiKeysRepository,
    private readonly idempotency: IdempotentRequests,
  ) {}

  /** Takes the body as it came and checks it by hand: none, an empty one and `null` are one here, of whatever type. */
  @Post('rotate')
  @UseGuards(LiveKeyGuard)
  @HttpCode(200)
  @ApiOperation({
    summary: 'Replace the webhook signing secret; both sign for 24 h, or the new one alone. For live keys only',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiBody({ type: RotateSecretDto, required: false })
  @ApiOkResponse({ type: RotatedSecretDto })
  async rotate(@CallerAccount() caller: AccountIdentity, @Req() request: FastifyRequest): Promise<RotatedSecretDto> {
    const endPrevious = (await this.wish(request.body)).end_previous ?? false;
    const { answer } = await this.idempotency.once(
      {
        owner: accountOwner(caller),
        key: idempotencyKey(request.headers['idempotency-key']),
        fingerprint: requestFingerprint('POST', '/v1/api-secret/rotate', endPrevious ? { end_previous: true } : null),
      },
      async (transaction) => {
        const rotated = await this.changes.rotateSecret(transaction, caller, { endPrevious });
        return {
          api_secret: rotated.apiSecret,
          previous_expires_at: rotated.previousExpiresAt.toISOString(),
          row_id: rotated.rowId,
        };
      },
      (transaction) => this.keys.holdValid(transaction, caller.key_id),
    );
    await this.changes.announced(answer.row_id);
    return { api_secret: answer.api_secret, previous_expires_at: answer.previous_expires_at };
  }

  /** A slip in the name of the one field would leave a leaked secret signing, so unknown fields are refused. */
  private wish(body: unknown): Promise<RotateSecretDto> {
    return this.validation.transform(body === null || body === '' ? {} : body, {
      type: 'body',
      metatype: RotateSecretDto,
    }) as Promise<RotateSecretDto>;
  }
}
