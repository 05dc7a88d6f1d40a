import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { Agent, request } from 'undici';
import { DomainError, type Clock, type Mode } from '#libs/contracts';
import { IDENTITY_HEADER, signIdentity } from '#libs/security';
import { CLOCK, currentContext, currentTraceparent, INTERNAL_KEY, LOGGER } from '#libs/service-kit';
import { GatewaySettings } from '../gateway.settings.js';

const OwnedNumber = Type.Object({
  account_id: Type.String(),
  mode: Type.Union([Type.Literal('live'), Type.Literal('test')]),
  phone: Type.Union([Type.String(), Type.Null()]),
  status: Type.String(),
});
/** What provisioning tells other services of a number. */
export type OwnedNumber = Type.Static<typeof OwnedNumber>;

const Usage = Type.Object({ numbers: Type.Integer(), provisions_30d: Type.Integer() });
export type Usage = Type.Static<typeof Usage>;

const ownedNumber = Compile(OwnedNumber);
const usage = Compile(Usage);
const LIMIT_MS = 5_000;

/** The gateway's own questions to provisioning, under its service identity. */
@Injectable()
export class ProvisioningClient implements OnApplicationShutdown {
  private readonly agent = new Agent({ connections: 16, headersTimeout: LIMIT_MS, bodyTimeout: LIMIT_MS });

  constructor(
    private readonly settings: GatewaySettings,
    @Inject(INTERNAL_KEY) private readonly internalKey: Buffer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @returns null when there is no such number. @throws DomainError service_unavailable */
  async number(id: string): Promise<OwnedNumber | null> {
    const answer = await this.get(`/internal/numbers/${id}`);
    if (answer === null) return null;
    if (!ownedNumber.Check(answer)) throw new DomainError('internal_error');
    return answer;
  }

  /** Numbers of an account in one mode; null while they cannot be counted: the rest of the account still shows. */
  async usage(accountId: string, mode: Mode): Promise<Usage | null> {
    try {
      const answer = await this.get(`/internal/accounts/${accountId}/usage`, `?mode=${mode}`);
      return usage.Check(answer) ? answer : null;
    } catch (error) {
      this.logger.warn({ err: error }, 'usage not counted');
      return null;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.agent.destroy();
  }

  private async get(path: string, query = ''): Promise<unknown> {
    const identity = { kind: 'service' as const, service: 'gateway' };
    const aud = { aud: 'provisioning', method: 'GET', path };
    const traceparent = currentTraceparent();
    const requestId = currentContext()?.requestId;
    try {
      const { statusCode, body } = await request(`${this.settings.PROVISIONING_URL}${path}${query}`, {
        dispatcher: this.agent,
        headers: {
          [IDENTITY_HEADER]: signIdentity(this.internalKey, identity, aud, this.clock.now()),
          ...(traceparent === undefined ? {} : { traceparent }),
          ...(requestId === undefined ? {} : { 'x-request-id': requestId }),
        },
      });
      const text = await body.text();
      if (statusCode === 404) return null;
      if (statusCode === 200) return JSON.parse(text);
      throw new Error(`provisioning answered ${statusCode}`);
    } catch (error) {
      throw new DomainError('service_unavailable', 'provisioning did not answer.', { cause: error });
    }
  }
}
