import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Clock } from '#libs/contracts';
import { CLOCK } from '#libs/service-kit';
import { IngestMetrics, type PduOutcome } from '../intake/ingest-metrics.service.js';
import { Intake } from '../intake/intake.service.js';
import type { CarrierAnswer, CarrierRequest, InboundMessage } from './http-carrier-format.port.js';
import { HttpCarrierFormats } from './http-carrier-formats.service.js';

/** Takes what HTTP carriers post: proof first, then the message, and an answer only once that is durable. */
@Injectable()
export class HttpCarrierIntake {
  constructor(
    private readonly formats: HttpCarrierFormats,
    private readonly intake: Intake,
    private readonly metrics: IngestMetrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

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
    try {
      const reading = format.read(request);
      if (reading.kind === 'ignored') {
        count('ignored');
        return format.answer(null);
      }
      const accepted = await Promise.all(
        reading.messages.map((message) =>
          this.intake.acceptWhole(wholeMessage(carrierId, message, request.receivedAtMs)),
        ),
      );
      for (const { outcome } of accepted) count(outcome);
      return format.answer(accepted[0]?.messageId ?? null);
    } catch (error) {
      count(error instanceof DomainError && error.status < 500 ? 'malformed' : 'later');
      throw error;
    }
  }
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
