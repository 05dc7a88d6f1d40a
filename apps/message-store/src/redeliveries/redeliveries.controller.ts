import { Body, Controller, Headers, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { accountOwner, idempotencyKey, IdempotentRequests, requestFingerprint } from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { Identity, IdentityGuard } from '#libs/service-kit';
import { AuditLog } from '../audit/audit-log.service.js';
import { MessageReader } from '../messages/message-reader.service.js';
import { timeRange } from '../messages/page-request.js';
import { NamedNumberGuard } from '../numbers/own-number.adapter.js';
import { RedeliveriesAcceptedDto, RedeliveriesDto } from './redeliveries.dto.js';
import { RedeliveriesService, type Redeliveries } from './redeliveries.service.js';

const KEY_HEADER = 'idempotency-key';
/** Asking takes milliseconds, while the log is there. */
const REPEATS_WAIT_MS = 2_000;

@ApiTags('Attempts')
@ApiHeader({ name: 'Idempotency-Key', required: false })
@Controller('v1')
@UseGuards(IdentityGuard)
export class RedeliveriesController {
  constructor(
    private readonly redeliveries: RedeliveriesService,
    private readonly reader: MessageReader,
    private readonly audit: AuditLog,
    private readonly idempotency: IdempotentRequests,
  ) {}

  @Post('messages/:id/redeliver')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Delivers a message to its webhook again',
    description:
      'An attempt at once and up to three retries, in place of what the message still waited for. Asking again while that attempt is under way adds nothing.',
  })
  @ApiAcceptedResponse({ type: RedeliveriesAcceptedDto })
  async one(
    @Param('id') id: string,
    @Identity() identity: AccountIdentity,
    @Headers(KEY_HEADER) key?: string,
  ): Promise<Redeliveries> {
    const message = await this.reader.owned(id, identity);
    return this.once(identity, key, ['redeliver', id], async () => {
      await this.audit.record(identity, 'message.redeliver', message.messageId);
      return this.redeliveries.one(message);
    });
  }

  @Post('redeliveries')
  @UseGuards(NamedNumberGuard)
  @HttpCode(202)
  @ApiOperation({ summary: 'Replays the failed, exhausted and skipped deliveries of a number within a time' })
  @ApiAcceptedResponse({ type: RedeliveriesAcceptedDto })
  async range(
    @Body() { number_id, since, until }: RedeliveriesDto,
    @Identity() identity: AccountIdentity,
    @Headers(KEY_HEADER) key?: string,
  ): Promise<Redeliveries> {
    const { from, to } = timeRange(since, until);
    return this.once(identity, key, ['range', number_id, since, until], async () => {
      await this.audit.record(identity, 'message.redeliver', number_id, { since, until });
      return this.redeliveries.range(number_id, from, to);
    });
  }

  private async once(
    identity: AccountIdentity,
    header: string | undefined,
    content: readonly unknown[],
    work: () => Promise<Redeliveries>,
  ): Promise<Redeliveries> {
    const key = idempotencyKey(header);
    const request = { owner: accountOwner(identity), key, fingerprint: requestFingerprint(...content) };
    // Outside of a transaction: the log may take its time, and the work needs connections of its own.
    return this.idempotency.onceElsewhere(request, work, REPEATS_WAIT_MS);
  }
}
