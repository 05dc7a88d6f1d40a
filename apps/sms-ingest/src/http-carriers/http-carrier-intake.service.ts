import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Clock } from '#libs/contracts';
import { CLOCK } from '#libs/service-kit';
import { IngestMetrics, type PduOutcome } from '../intake/ingest-metrics.service.js';
import { Intake } from '../intake/intake.service.js';
import { PendingLimit } from '../intake/pending-limit.js';
import { SmsIngestSettings } from '../sms-ingest.settings.js';
import type { CarrierAnswer, CarrierRequest, HttpCarrierFormat, InboundMessage } from './http-carrier-format.port.js';
import { HttpCarrierFormats } from './http-carrier-formats.service.js';

/** Takes what HTTP carriers post: proof first, then the message, and an answer only once that is durable. */
@Injectable()
export class HttpCarrierIntake {
  private readonly pending: PendingLimit;

  constructor(
    private readonly formats: HttpCarrierFormats,
    private readonly intake: Intake,
    private readonly metrics: IngestMetrics,
    settings: SmsIngestSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.pending = new PendingLimit(settings.HTTP_PENDING_MAX);
  }

  /** @throws DomainError whose status tells the carrier whether to try again */
  async take(carrierId: string, request: CarrierRequest): Promise<CarrierAnswer> {
    const format = this.formats.of(carrierId);
    const count = (outcome: PduOutcome) => {
      this.metrics.answered(carrierId, outcome, this.clock.now() - request.receivedAtMs);
    };
    if (!format.isAuthentic(request)) {
      count('unauthorized');
      throw new DomainError('unauthorized', 'The request does not prove that it comes from this carrier.');
    }
    const octets = request.body.length;
    if (!this.pending.admit(octets)) {
      count('throttled');
      throw new DomainError('service_unavailable', 'Too many messages wait to become durable.');
    }
    try {
      const { outcomes, answer } = await this.accept(carrierId, format, request);
      for (const outcome of outcomes) count(outcome);
      return answer;
    } catch (error) {
      count(error instanceof DomainError && error.status < 500 ? 'malformed' : 'later');
      throw error;
    } finally {
      this.pending.release(octets);
    }
  }

  private async accept(carrierId: string, format: HttpCarrierFormat, request: CarrierRequest): Promise<Taken> {
    const reading = format.read(request);
    if (reading.kind === 'ignored') return { outcomes: ['ignored'], answer: format.answer(null) };
    const accepted = await Promise.all(
      reading.messages.map((message) =>
        this.intake.acceptWhole(wholeMessage(carrierId, message, request.receivedAtMs)),
      ),
    );
    const outcomes = accepted.map(({ outcome }) => outcome);
    return { outcomes, answer: format.answer(accepted[0]?.messageId ?? null) };
  }
}

interface Taken {
  /** Of each message that the request brought. */
  outcomes: readonly PduOutcome[];
  answer: CarrierAnswer;
}

function wholeMessage(carrierId: string, message: InboundMessage, receivedAtMs: number) {
  return {
    carrierId,
    source: { address: message.from, ton: null },
    destination: { address: message.to, ton: null },
    receivedAtMs,
    sentAtMs: message.sentAtMs,
    transportIdentity: message.id,
    content: message.content,
    segments: message.segments,
    truncated: false,
  };
}
