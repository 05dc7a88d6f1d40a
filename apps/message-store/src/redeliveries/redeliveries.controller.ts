import { Body, Controller, Headers, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/contracts';
import type { AccountIdentity } from '#libs/security';
import { Identity, IdentityGuard } from '#libs/service-kit';
import { AuditLog } from '../audit/audit-log.service.js';
import { MessageReader } from '../messages/message-reader.service.js';
import { timeOf } from '../messages/page-request.js';
import { NumberAccess } from '../numbers/number-access.service.js';
import { IdempotencyRepository } from './idempotency.repository.js';
import { RedeliveriesAcceptedDto, RedeliveriesDto } from './redeliveries.dto.js';
import { RedeliveriesService, type Redeliveries } from './redeliveries.service.js';

const KEY_HEADER = 'idempotency-key';
const KEY_PATTERN = /^[\x21-\x7e]{1,255}$/;

@ApiTags('Attempts')
@ApiHeader({ name: 'Idempotency-Key', required: false })
@Controller('v1')
@UseGuards(IdentityGuard)
export class RedeliveriesController {
  constructor(
    private readonly redeliveries: RedeliveriesService,
    private readonly reader: MessageReader,
    private readonly numbers: NumberAccess,
    private readonly audit: AuditLog,
    private readonly idempotency: IdempotencyRepository,
  ) {}

  @Post('messages/:id/redeliver')
  @HttpCode(202)
  @ApiOperation({ summary: 'Delivers a message to its webhook again' })
  @ApiAcceptedResponse({ type: RedeliveriesAcceptedDto })
  async one(
    @Param('id') id: string,
    @Identity() identity: AccountIdentity,
    @Headers(KEY_HEADER) key?: string,
  ): Promise<Redeliveries> {
    const message = await this.reader.owned(id, identity);
    const request = { accountId: identity.account_id, key: idempotencyKey(key), content: ['redeliver', id] };
    return this.idempotency.once(request, async () => {
      await this.audit.record(identity, 'message.redeliver', message.messageId);
      return this.redeliveries.one(message);
    });
  }

  @Post('redeliveries')
  @HttpCode(202)
  @ApiOperation({ summary: 'Replays the failed, exhausted and skipped deliveries of a number within a time' })
  @ApiAcceptedResponse({ type: RedeliveriesAcceptedDto })
  async range(
    @Body() { number_id, since, until }: RedeliveriesDto,
    @Identity() identity: AccountIdentity,
    @Headers(KEY_HEADER) key?: string,
  ): Promise<Redeliveries> {
    await this.numbers.check(number_id, identity);
    const from = timeOf('since', since);
    const to = timeOf('until', until);
    const request = {
      accountId: identity.account_id,
      key: idempotencyKey(key),
      content: ['range', number_id, since, until],
    };
    return this.idempotency.once(request, async () => {
      await this.audit.record(identity, 'message.redeliver', number_id, { since, until });
      return this.redeliveries.range(number_id, from, to);
    });
  }
}

/** @throws DomainError validation_failed for a key that cannot be one */
function idempotencyKey(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (KEY_PATTERN.test(header)) return header;
  const message = 'must be 1 to 255 visible ASCII characters';
  throw new DomainError('validation_failed', undefined, { errors: [{ field: 'Idempotency-Key', message }] });
}
