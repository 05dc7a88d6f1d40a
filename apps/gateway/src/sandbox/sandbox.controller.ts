import { Controller, Headers, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/contracts';
import { accountOwner, idempotencyKey, IdempotentRequests, requestFingerprint } from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { createValidationPipe } from '#libs/service-kit';
import { AccountGuard, CallerAccount } from '../authentication/caller.adapter.js';
import { GatewaySettings } from '../gateway.settings.js';
import { ProvisioningClient, type OwnedNumber } from '../proxy/provisioning.client.js';
import { SandboxAcceptedDto, SandboxMessageDto } from './sandbox.dto.js';
import { SimulatorClient } from './simulator.client.js';

const NUMBER_ID = /^num_[0-9A-Z]{26}$/;

@ApiTags('sandbox')
@ApiBearerAuth()
@UseGuards(AccountGuard)
@Controller('v1/sandbox/messages')
export class SandboxController {
  private readonly validation = createValidationPipe();

  constructor(
    private readonly settings: GatewaySettings,
    private readonly provisioning: ProvisioningClient,
    private readonly simulator: SimulatorClient,
    private readonly idempotency: IdempotentRequests,
  ) {}

  /** Takes the body as it came and checks it by hand, because 403 and 404 come before 422. */
  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Have the simulated carrier send an SMS to a number of yours' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiBody({ type: SandboxMessageDto })
  @ApiAcceptedResponse({ type: SandboxAcceptedDto })
  async send(
    @CallerAccount() caller: AccountIdentity,
    @Req() { body }: FastifyRequest,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<SandboxAcceptedDto> {
    if (caller.mode !== 'test' && !this.settings.ALLOW_SIMULATED_LIVE) {
      throw new DomainError('forbidden', 'The sandbox takes test keys.');
    }
    const { number_id: numberId }: { number_id?: unknown } = Object(body) as object;
    const number = typeof numberId === 'string' ? await this.ownNumber(caller, numberId) : null;
    const message = await this.validated(body);
    const request = {
      owner: accountOwner(caller),
      key: idempotencyKey(key),
      fingerprint: requestFingerprint('POST', '/v1/sandbox/messages', message),
    };
    // The key is kept if the simulated carrier took the message, and only then. A repeat is answered whatever has become
    // of the number since.
    return this.idempotency.onceElsewhere(request, async () => {
      if (number?.status !== 'active' || number.phone === null) throw new DomainError('number_not_active');
      if (!this.simulator.isThere) throw new DomainError('sandbox_unavailable');
      return { ids: await this.simulator.send({ to: number.phone, from: message.from, text: message.text }) };
    });
  }

  private async ownNumber(caller: AccountIdentity, id: string): Promise<OwnedNumber> {
    const number = NUMBER_ID.test(id) ? await this.provisioning.number(id) : null;
    if (number?.account_id !== caller.account_id || number.mode !== caller.mode) throw new DomainError('not_found');
    return number;
  }

  private async validated(body: unknown): Promise<SandboxMessageDto> {
    const message: unknown = await this.validation.transform(body ?? {}, {
      type: 'body',
      metatype: SandboxMessageDto,
    });
    if (!(message instanceof SandboxMessageDto)) throw new DomainError('validation_failed');
    return message;
  }
}
