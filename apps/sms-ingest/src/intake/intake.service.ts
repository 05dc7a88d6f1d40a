import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock, IdGenerator } from '#libs/contracts';
import { CLOCK, IDS } from '#libs/service-kit';
import { decodeParts } from '#libs/sms';
import { CarrierIdentitiesRepository, type ClaimedIdentity } from '../identities/carrier-identities.repository.js';
import { MessageRouter } from '../routing/message-router.service.js';
import { SegmentAssembler } from '../segments/segment-assembler.service.js';
import { SmsIngestSettings } from '../sms-ingest.settings.js';
import { takeWithin } from './answer-limit.js';
import type { IdentifiedMessage, InboundPart, IntakeOutcome, WholeMessage } from './inbound.js';
import { IngestMetrics } from './ingest-metrics.service.js';
import { SharedWork } from './shared-work.js';

/** What became of a whole message, and under which id. */
export interface Accepted {
  outcome: Exclude<IntakeOutcome, 'segment'>;
  messageId: string;
}

/** Does attempts to make a message durable until one succeeds; each is told until when that is waited for. */
type Take = <T>(attempt: (untilMs: number) => Promise<T>) => Promise<T>;

/** How long a replica that claims a message has for it, before another one that has a copy brings it as well. */
const OTHERS_MS = 1_000;
const OTHERS_PAUSE_MS = 50;

/** The way of every SMS into the platform, whatever carried it. Resolves only once what came is durable. */
@Injectable()
export class Intake {
  /** Copies of one message that come at the same instant: the first is taken, the others get its answer. */
  private readonly inFlight = new SharedWork<Accepted>();

  constructor(
    private readonly assembler: SegmentAssembler,
    private readonly router: MessageRouter,
    private readonly identities: CarrierIdentitiesRepository,
    private readonly metrics: IngestMetrics,
    private readonly settings: SmsIngestSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdGenerator,
  ) {}

  /**
   * A PDU, tried until it is durable: a carrier that hears "later" sends it again, as another message.
   * @param limitMs how long it may be tried
   */
  async acceptPart(inbound: InboundPart, limitMs: number): Promise<IntakeOutcome> {
    const { envelope, part } = inbound;
    const { concatenation } = part;
    if (concatenation && concatenation.total > 1) {
      return this.retrying(limitMs)((untilMs) => this.assembler.add(inbound, concatenation, untilMs));
    }
    const whole = { ...envelope, content: decodeParts([part]), segments: 1, truncated: false };
    return (await this.accept(whole, this.retrying(limitMs))).outcome;
  }

  /** A whole message of an HTTP carrier, tried until it is durable: a resend brings the same, but not all send again. */
  acceptWhole(message: WholeMessage): Promise<Accepted> {
    return this.accept(message, this.retrying(this.settings.HTTP_ANSWER_LIMIT_MS));
  }

  private accept(message: WholeMessage, take: Take): Promise<Accepted> {
    const { transportIdentity } = message;
    if (transportIdentity !== null) return this.acceptOneOf(message, transportIdentity, take);
    const { messageId, readyAtMs } = this.newIdentity();
    const identified = { ...message, messageId, readyAtMs };
    return take((untilMs) => this.route(identified, untilMs));
  }

  /** One of the copies that a carrier may have sent. */
  private async acceptOneOf(message: WholeMessage, transportIdentity: string, take: Take): Promise<Accepted> {
    const { carrierId } = message;
    const key = JSON.stringify([carrierId, transportIdentity]);
    const identified = { ...message, ...this.newIdentity() };
    // Limited inside: a resend never joins work that hangs.
    const { result, joined } = await this.inFlight.run(key, () =>
      take((untilMs) => this.acceptOnce(identified, transportIdentity, untilMs)),
    );
    return joined ? { ...result, outcome: 'duplicate' } : result;
  }

  private retrying(limitMs: number): Take {
    return (attempt) =>
      takeWithin(limitMs, attempt, () => {
        this.metrics.retried();
      });
  }

  /** Claims the identity first, so that a resend to whichever replica repeats the same message. */
  private async acceptOnce(message: IdentifiedMessage, transportIdentity: string, untilMs: number): Promise<Accepted> {
    const { carrierId } = message;
    const claimed = await this.claimed(message, transportIdentity, untilMs);
    if (claimed.done) return { outcome: 'duplicate', messageId: claimed.messageId };
    const accepted = await this.route({ ...message, messageId: claimed.messageId, readyAtMs: claimed.readyAtMs });
    this.identities.markDone(carrierId, transportIdentity);
    return accepted;
  }

  /** One that another replica claimed a moment ago is left to it for that moment: ours would be a repeat in the log. */
  private async claimed(message: IdentifiedMessage, identity: string, untilMs: number): Promise<ClaimedIdentity> {
    const { carrierId, messageId } = message;
    // By our own clock, too: that of the other replica may be ahead.
    const endMs = performance.now() + OTHERS_MS;
    for (;;) {
      const claimed = await this.identities.claim({ carrierId, identity }, message, untilMs);
      const isOthers = claimed.messageId !== messageId && this.clock.now() - claimed.readyAtMs < OTHERS_MS;
      if (claimed.done || !isOthers || performance.now() >= endMs) return claimed;
      await pause(OTHERS_PAUSE_MS);
    }
  }

  private newIdentity(): Pick<IdentifiedMessage, 'messageId' | 'readyAtMs'> {
    const readyAtMs = this.clock.now();
    return { messageId: this.ids.next('message', readyAtMs), readyAtMs };
  }

  private async route(message: IdentifiedMessage, untilMs?: number): Promise<Accepted> {
    return { outcome: await this.router.route(message, untilMs), messageId: message.messageId };
  }
}
