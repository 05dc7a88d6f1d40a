import { Controller, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/contracts';
import { accountOwner, idempotencyKey, IdempotentRequests, requestFingerprint } from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { AccountChangesService } from '../accounts/account-changes.service.js';
import { AccountGuard, CallerAccount } from '../authentication/caller.adapter.js';

class RotatedSecretDto {
  @ApiProperty({ description: 'The new secret, shown this once.', example: 'whsec_…' })
  api_secret: string = '';
  @ApiProperty({
    format: 'date-time',
    description: 'Until then the previous secret signs as well. At most five sign at once.',
  })
  previous_expires_at: string = '';
}

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
  @HttpCode(200)
  @ApiOperation({ summary: 'Replace the webhook signing secret; both sign for 24 h. For live keys only' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: RotatedSecretDto })
  async rotate(@CallerAccount() caller: AccountIdentity, @Req() request: FastifyRequest): Promise<RotatedSecretDto> {
    // One secret signs for live and test numbers alike: what is tested with must not change what is live.
    if (caller.mode === 'test') throw new DomainError('forbidden', 'Only a live key may replace the signing secret.');
    const { answer } = await this.idempotency.once(
      {
        owner: accountOwner(caller),
        key: idempotencyKey(request.headers['idempotency-key']),
        fingerprint: requestFingerprint('POST', '/v1/api-secret/rotate', null),
      },
      async (transaction) => {
        const rotated = await this.changes.rotateSecret(transaction, caller.account_id, caller.key_id);
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
