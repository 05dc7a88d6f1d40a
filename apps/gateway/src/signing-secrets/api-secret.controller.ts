import { Body, Controller, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { accountOwner, idempotencyKey, IdempotentRequests, requestFingerprint } from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { AccountChangesService } from '../accounts/account-changes.service.js';
import { AccountGuard, CallerAccount } from '../authentication/caller.adapter.js';
import { RotatedSecretDto, RotateSecretDto } from './api-secret.dto.js';
import { LiveKeyGuard } from './live-key.adapter.js';

@ApiTags('account')
@ApiBearerAuth()
@UseGuards(AccountGuard)
@Controller('v1/api-secret')
export class ApiSecretController {
  constructor(
    private readonly changes: AccountChangesService,
    private readonly idempotency: IdempotentRequests,
  ) {}

  @Post('rotate')
  @UseGuards(LiveKeyGuard)
  @HttpCode(200)
  @ApiOperation({
    summary: 'Replace the webhook signing secret; both sign for 24 h, or the new one alone. For live keys only',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: RotatedSecretDto })
  async rotate(
    @CallerAccount() caller: AccountIdentity,
    @Body() body: RotateSecretDto,
    @Req() request: FastifyRequest,
  ): Promise<RotatedSecretDto> {
    const endPrevious = body.end_previous ?? false;
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
    );
    await this.changes.announced(answer.row_id);
    return { api_secret: answer.api_secret, previous_expires_at: answer.previous_expires_at };
  }
}
