import { Inject, Injectable } from '@nestjs/common';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { request } from 'undici';
import { DomainError, type Clock } from '#libs/contracts';
import { IDENTITY_HEADER, signIdentity } from '#libs/security';
import { CLOCK, currentTraceparent, INTERNAL_KEY, SERVICE_NAME } from '#libs/service-kit';
import { MessageStoreSettings } from '../message-store.settings.js';

const NumberOwner = Type.Object({
  account_id: Type.String(),
  mode: Type.Union([Type.Literal('live'), Type.Literal('test')]),
});
export type NumberOwner = Type.Static<typeof NumberOwner>;

const ownerValidator = Compile(NumberOwner);
const ANSWER_TIMEOUT_MS = 2_000;

/** Asks provisioning about numbers that its events have not told us of yet. */
@Injectable()
export class ProvisioningClient {
  constructor(
    private readonly settings: MessageStoreSettings,
    @Inject(INTERNAL_KEY) private readonly key: Buffer,
    @Inject(SERVICE_NAME) private readonly service: string,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns `null` when there is no such number
   * @throws DomainError service_unavailable when provisioning does not answer
   */
  async ownerOf(numberId: string): Promise<NumberOwner | null> {
    const base = this.settings.PROVISIONING_URL;
    if (base === undefined) return null;
    const path = `/internal/numbers/${encodeURIComponent(numberId)}`;
    const identity = { kind: 'service', service: this.service } as const;
    const token = signIdentity(this.key, identity, { aud: 'provisioning', method: 'GET', path }, this.clock.now());
    const traceparent = currentTraceparent();
    try {
      const { statusCode, body } = await request(base + path, {
        headers: { [IDENTITY_HEADER]: token, ...(traceparent === undefined ? {} : { traceparent }) },
        headersTimeout: ANSWER_TIMEOUT_MS,
        bodyTimeout: ANSWER_TIMEOUT_MS,
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      const answer: unknown = await body.json();
      if (statusCode === 404) return null;
      if (statusCode === 200 && ownerValidator.Check(answer)) return answer;
      throw new Error(`provisioning answered ${statusCode}`);
    } catch (error) {
      throw new DomainError('service_unavailable', 'The number could not be looked up. Try again.', { cause: error });
    }
  }
}
