import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { request } from 'undici';
import type { Clock } from '#libs/contracts';
import { IDENTITY_HEADER, signIdentity } from '#libs/security';
import { CLOCK, currentTraceparent, INTERNAL_KEY, LOGGER, SERVICE_NAME } from '#libs/service-kit';
import { MessageStoreSettings } from '../message-store.settings.js';
import type { CarrierLink } from './serving-links.js';

const Answer = Type.Object({
  links: Type.Array(
    Type.Object({
      simulated: Type.Boolean(),
      up: Type.Boolean(),
      phones: Type.Union([Type.Array(Type.String()), Type.Null()]),
    }),
  ),
});
const answerValidator = Compile(Answer);

const PATH = '/internal/carrier-links';
const ANSWER_TIMEOUT_MS = 1_000;
/** One question serves all who are told at about the same time that nothing came. */
const FRESH_MS = 1_000;

/** Asks sms-ingest whether messages can come at all. */
@Injectable()
export class CarrierLinksClient {
  private asked: { atMs: number; links: Promise<readonly CarrierLink[] | null> } | null = null;

  constructor(
    private readonly settings: MessageStoreSettings,
    @Inject(INTERNAL_KEY) private readonly key: Buffer,
    @Inject(SERVICE_NAME) private readonly service: string,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** At most a second old; `null` when sms-ingest does not say: the answer that it explains is given all the same. */
  links(): Promise<readonly CarrierLink[] | null> {
    const nowMs = this.clock.now();
    if (this.asked === null || nowMs - this.asked.atMs >= FRESH_MS) this.asked = { atMs: nowMs, links: this.ask() };
    return this.asked.links;
  }

  private async ask(): Promise<readonly CarrierLink[] | null> {
    const base = this.settings.SMS_INGEST_URL;
    if (base === undefined) return null;
    const identity = { kind: 'service', service: this.service } as const;
    const addressee = { aud: 'sms-ingest', method: 'GET', path: PATH };
    const traceparent = currentTraceparent();
    try {
      const { statusCode, body } = await request(base + PATH, {
        headers: {
          [IDENTITY_HEADER]: signIdentity(this.key, identity, addressee, this.clock.now()),
          ...(traceparent === undefined ? {} : { traceparent }),
        },
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      const answer: unknown = await body.json();
      if (statusCode === 200 && answerValidator.Check(answer)) return answer.links;
      throw new Error(`sms-ingest answered ${statusCode}`);
    } catch (error) {
      this.logger.warn({ err: error }, 'the carriers’ links are not known');
      return null;
    }
  }
}
