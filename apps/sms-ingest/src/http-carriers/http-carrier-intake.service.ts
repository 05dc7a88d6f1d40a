import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DomainError, type Clock } from '#libs/contracts';
import { CLOCK } from '#libs/service-kit';
import { IngestMetrics, type PduOutcome } from '../intake/ingest-metrics.service.js';
import { Intake } from '../intake/intake.service.js';
import { PendingLimit } from '../intake/pending-limit.js';
import { SmsIngestSettings } from '../sms-ingest.settings.js';
import type { CarrierAnswer, CarrierRequest, HttpCarrierFormat, InboundMessage } from './http-carrier-format.port.js';
import { HttpCarrierFormats } from './http-carrier-formats.service.js';

/**
 * How much longer a message may take to become durable once the service stops, ms. Then its carrier hears 503, while it
 * can be told: after 5 s connections are cut.
 */
const STOP_GRACE_MS = 3_000;

/** Takes what HTTP carriers post: proof first, then the message, and an answer only once that is durable. */
@Injectable()
export class HttpCarrierIntake implements OnModuleDestroy {
  private readonly pending: PendingLimit;
  /** Each ends the waiting of one request. */
  private readonly waiting = new Set<(reason: DomainError) => void>();
  private isOver = false;

  constructor(
    private readonly formats: HttpCarrierFormats,
    private readonly intake: Intake,
    private readonly metrics: IngestMetrics,
    settings: SmsIngestSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.pending = new PendingLimit(settings.HTTP_PENDING_MAX);
  }

  onModuleDestroy(): void {
    setTimeout(() => {
      this.isOver = true;
      for (const end of this.waiting) end(stopping());
    }, STOP_GRACE_MS).unref();
  }

  /** @throws DomainError whose status tells the carrier whether to try again */
  async take(carrierId: string, request: CarrierRequest): Promise<CarrierAnswer> {
    const format = this.formats.of(carrierId);
    const count = (outcome: PduOutcome) => {
      this.metrics.answered(carrierId, outcome, this.clock.now() - request.receivedAtMs);
    };
    const secret = format.proof(request);
    if (secret === null) {
      count('unauthorized');
      throw new DomainError('unauthorized', 'The request does not prove that it comes from this carrier.');
    }
    this.metrics.proven(carrierId, secret);
    const octets = request.body.length;
    if (!this.pending.admit(octets)) {
      count('throttled');
      throw new DomainError('service_unavailable', 'Too many messages wait to become durable.');
    }
    try {
      const { outcomes, answer } = await this.untilOver(() => this.accept(carrierId, format, request));
      for (const outcome of outcomes) count(outcome);
      return answer;
    } catch (error) {
      count(error instanceof DomainError && error.status < 500 ? 'malformed' : 'later');
      throw error;
    } finally {
      this.pending.release(octets);
    }
  }

  /** What is late goes on: a resend brings the same message. */
  private async untilOver<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOver) throw stopping();
    let end: (reason: DomainError) => void = () => undefined;
    const over = new Promise<never>((_resolve, reject) => {
      end = reject;
    });
    this.waiting.add(end);
    try {
      return await Promise.race([work(), over]);
    } finally {
      this.waiting.delete(end);
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

function stopping(): DomainError {
  return new DomainError('service_unavailable', 'The service stops.');
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
