import { Inject, Injectable } from '@nestjs/common';
import type { Clock, IdGenerator } from '#libs/contracts';
import { CLOCK, IDS } from '#libs/service-kit';
import { decodeParts } from '#libs/sms';
import { CarrierIdentitiesRepository } from '../identities/carrier-identities.repository.js';
import { MessageRouter } from '../routing/message-router.service.js';
import { SegmentAssembler } from '../segments/segment-assembler.service.js';
import { withinLimit } from './answer-limit.js';
import type { IdentifiedMessage, InboundPart, IntakeOutcome, WholeMessage } from './inbound.js';
import { SharedWork } from './shared-work.js';

/** What became of a whole message, and under which id. */
export interface Accepted {
  outcome: Exclude<IntakeOutcome, 'segment'>;
  messageId: string;
}

/** The way of every SMS into the platform, whatever carried it. Resolves only once what came is durable. */
@Injectable()
export class Intake {
  /** Copies of one message that come at the same instant: the first is taken, the others get its answer. */
  private readonly inFlight = new SharedWork<Accepted>();

  constructor(
    private readonly assembler: SegmentAssembler,
    private readonly router: MessageRouter,
    private readonly identities: CarrierIdentitiesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdGenerator,
  ) {}

  async acceptPart(inbound: InboundPart): Promise<IntakeOutcome> {
    const { part, ...envelope } = inbound;
    if (part.concatenation && part.concatenation.total > 1) return this.assembler.add(inbound, part.concatenation);
    const whole = { ...envelope, content: decodeParts([part]), segments: 1, truncated: false };
    return (await this.acceptWhole(whole)).outcome;
  }

  async acceptWhole(message: WholeMessage): Promise<Accepted> {
    const { carrierId, transportIdentity } = message;
    if (transportIdentity === null) return this.route({ ...message, ...this.newIdentity() });
    const key = JSON.stringify([carrierId, transportIdentity]);
    // Limited inside: a resend never joins work that hangs.
    const accept = () => withinLimit(this.acceptOnce(message, transportIdentity));
    const { result, joined } = await this.inFlight.run(key, accept);
    return joined ? { ...result, outcome: 'duplicate' } : result;
  }

  /** Claims the identity first, so that a resend to whichever replica repeats the same message. */
  private async acceptOnce(message: WholeMessage, transportIdentity: string): Promise<Accepted> {
    const { carrierId } = message;
    const { messageId, readyAtMs } = this.newIdentity();
    const claimed = await this.identities.claim(carrierId, transportIdentity, messageId, readyAtMs);
    if (claimed.done) return { outcome: 'duplicate', messageId: claimed.messageId };
    const accepted = await this.route({ ...message, messageId: claimed.messageId, readyAtMs: claimed.readyAtMs });
    await this.identities.markDone(carrierId, transportIdentity);
    return accepted;
  }

  private newIdentity(): Pick<IdentifiedMessage, 'messageId' | 'readyAtMs'> {
    const readyAtMs = this.clock.now();
    return { messageId: this.ids.next('message', readyAtMs), readyAtMs };
  }

  private async route(message: IdentifiedMessage): Promise<Accepted> {
    return { outcome: await this.router.route(message), messageId: message.messageId };
  }
}
