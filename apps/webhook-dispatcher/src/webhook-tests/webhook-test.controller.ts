import { Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AccountIdentity } from '#libs/security';
import { Identity, IdentityGuard } from '#libs/service-kit';
import { AttemptDto } from './webhook-test.dto.js';
import { WebhookTester } from './webhook-tester.service.js';

@ApiTags('Attempts')
@Controller('v1/numbers/:id/webhook/test')
@UseGuards(IdentityGuard)
export class WebhookTestController {
  constructor(private readonly tester: WebhookTester) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sends a signed `webhook.test` event to the number’s webhook now, and tells how it went' })
  @ApiOkResponse({ type: AttemptDto })
  test(@Param('id') numberId: string, @Identity() identity: AccountIdentity): Promise<AttemptDto> {
    return this.tester.test(numberId, identity);
  }
}
