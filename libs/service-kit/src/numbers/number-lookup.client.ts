import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { request } from 'undici';
import { DomainError, type Clock } from '#libs/contracts';
import { IDENTITY_HEADER, signIdentity } from '#libs/security';
import { currentTraceparent } from '../tracing/work-context.js';

const OwnedNumber = Type.Object({
  account_id: Type.String(),
  mode: Type.Union([Type.Literal('live'), Type.Literal('test')]),
  status: Type.String(),
});
/** What provisioning says of a number whose events have not come yet. */
export type OwnedNumber = Type.Static<typeof OwnedNumber>;

const ownedNumber = Compile(OwnedNumber);
const ANSWER_TIMEOUT_MS = 2_000;

export interface NumberLookupOptions {
  /** Base URL of provisioning; undefined: nothing is known but what events tell. */
  url: string | undefined;
  internalKey: Buffer;
  /** Name of the service that asks. */
  service: string;
  clock: Clock;
}

/** Asks provisioning about numbers that its events have not told of yet. */
export class NumberLookup {
  constructor(private readonly options: NumberLookupOptions) {}

  /**
   * @returns `null` when there is no such number
   * @throws DomainError service_unavailable when provisioning does not answer
   */
  async find(numberId: string): Promise<OwnedNumber | null> {
    const { url, internalKey, service, clock } = this.options;
    if (url === undefined) return null;
    const path = `/internal/numbers/${encodeURIComponent(numberId)}`;
    const identity = { kind: 'service', service } as const;
    const token = signIdentity(internalKey, identity, { aud: 'provisioning', method: 'GET', path }, clock.now());
    const traceparent = currentTraceparent();
    try {
      const { statusCode, body } = await request(url + path, {
        headers: { [IDENTITY_HEADER]: token, ...(traceparent === undefined ? {} : { traceparent }) },
        headersTimeout: ANSWER_TIMEOUT_MS,
        bodyTimeout: ANSWER_TIMEOUT_MS,
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      const answer: unknown = await body.json();
      if (statusCode === 404) return null;
      if (statusCode === 200 && ownedNumber.Check(answer)) return answer;
      throw new Error(`provisioning answered ${statusCode}`);
    } catch (error) {
      throw new DomainError('service_unavailable', 'The number could not be looked up. Try again.', { cause: error });
    }
  }
}
