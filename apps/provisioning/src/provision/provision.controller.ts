import { Body, Controller, Headers, Post, Res, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { idempotencyKey, requestFingerprint } from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { Identity, IdentityGuard, namesIgnoredFields } from '#libs/service-kit';
import { assertMayChange, ownerOf } from '../numbers/number-owner.js';
import { NumberDto } from '../numbers/number.dto.js';
import { Idempotency, type KeyedRequest, type KeyedRun } from './idempotency.service.js';
import { readPrefer } from './prefer.js';
import { provisioningFailed, provisioningGivenUp, RETRY_AFTER_S, type ProvisionAnswer } from './provision-answer.js';
import { ProvisionDto } from './provision.dto.js';
import { ProvisionService } from './provision.service.js';
import { ProvisionWaits } from './provision-wait.service.js';

const LOCATION = { Location: { $ref: '#/components/headers/Location' } };

@ApiTags('numbers')
@ApiBearerAuth()
@Controller('v1/numbers/provision')
@UseGuards(IdentityGuard)
export class ProvisionController {
  constructor(
    private readonly provisions: ProvisionService,
    private readonly waits: ProvisionWaits,
    private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Give the account a phone number',
    description:
      'Holds the answer until the number is active, unless `Prefer` says otherwise. Fields that it does not know are ignored, and named in `X-MeiSIM-Ignored-Fields`.',
  })
  @UseInterceptors(namesIgnoredFields(ProvisionDto))
  @ApiHeader({
    name: 'Prefer',
    required: false,
    description: 'respond-async, or wait=N (seconds, default 75, max 120)',
    example: 'wait=30',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiResponse({ status: 201, type: NumberDto, description: 'active', headers: LOCATION })
  @ApiResponse({
    status: 202,
    type: NumberDto,
    description: 'still provisioning: ask the path of Location again after Retry-After',
    headers: { ...LOCATION, 'Retry-After': { $ref: '#/components/headers/Retry-After' } },
  })
  async provision(
    @Identity() identity: AccountIdentity,
    @Body() body: ProvisionDto,
    @Headers('prefer') prefer: string | undefined,
    @Headers('idempotency-key') keyHeader: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NumberDto> {
    assertMayChange(identity);
    const { waitMs } = readPrefer(prefer);
    const key = idempotencyKey(keyHeader);
    const answer =
      key === null
        ? await this.waits.answer((await this.provisions.start(identity, body)).id, waitMs)
        : await this.answerOnce(identity, body, waitMs, {
            owner: ownerOf(identity),
            key,
            bodyHash: requestFingerprint(body),
          });
    return send(reply, answer);
  }

  private async answerOnce(
    identity: AccountIdentity,
    body: ProvisionDto,
    waitMs: number,
    request: KeyedRequest,
  ): Promise<ProvisionAnswer> {
    const stored = await this.idempotency.storedAnswer(request);
    if (stored) return stored;
    const run: KeyedRun = { ...request, startedAt: null };
    try {
      const { id } = await this.provisions.start(
        identity,
        body,
        (transaction) => this.idempotency.takeOver(transaction, run),
        (transaction, number) => this.idempotency.store(transaction, run, number),
      );
      const answer = await this.waits.answer(id, waitMs);
      await this.idempotency.finish(request, answer);
      return answer;
    } catch (error) {
      await this.idempotency.giveBack(run);
      throw error;
    }
  }
}

function send(reply: FastifyReply, answer: ProvisionAnswer): NumberDto {
  if (answer.kind === 'failed') throw provisioningFailed(answer.error);
  if (answer.kind === 'given-up') throw provisioningGivenUp(answer.numberId);
  void reply.status(answer.status).header('location', `/v1/numbers/${answer.number.id}`);
  if (answer.status === 202) void reply.header('retry-after', String(RETRY_AFTER_S));
  return answer.number;
}
