import { Controller, Headers, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { accountOwner, idempotencyKey, IdempotentRequests, requestFingerprint } from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { AttemptDto, Identity, IdentityGuard } from '#libs/service-kit';
import { WebhookTester } from './webhook-tester.service.js';

@ApiTags('Attempts')
@Controller('v1/numbers/:id/webhook/test')
@UseGuards(IdentityGuard)
export class WebhookTestController {
  constructor(
    private readonly tester: WebhookTester,
    private readonly requests: IdempotentRequests,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sends a signed `webhook.test` event to the number’s webhook now, and tells how it went' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: AttemptDto })
  test(
    @Param('id') numberId: string,
    @Identity() identity: AccountIdentity,
    @Headers('idempotency-key') key?: string,
  ): Promise<AttemptDto> {
    const request = {
      owner: accountOwner(identity),
      key: idempotencyKey(key),
      fingerprint: requestFingerprint('webhook test', numberId),
    };
    return this.requests.onceElsewhere(request, () => this.tester.test(numberId, identity));
  }
}
