import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { SmppCarrier } from '#libs/carriers';
import type { Clock } from '#libs/contracts';
import { CLOCK, LOGGER, newTrace, runInContext } from '#libs/service-kit';
import { isReceipt, readPart } from '#libs/sms';
import { IngestMetrics, type PduOutcome } from '../intake/ingest-metrics.service.js';
import type { InboundPart } from '../intake/inbound.js';
import { Intake } from '../intake/intake.service.js';
import { PendingLimit } from '../intake/pending-limit.js';
import { isRefusedForGood } from '../intake/permanent-failure.js';
import { SmsIngestSettings } from '../sms-ingest.settings.js';
import { STATUS } from './command-status.js';
import { identityFromTlv, MalformedPduError, parseDeliverSm } from './deliver-sm.js';
import type { PduFrame } from './pdu-frames.js';
import { PutOffReport } from './put-off-report.js';
import type { DeliverAnswer, DeliverHandler } from './smpp-session.port.js';

interface Answered {
  outcome: PduOutcome;
  answer: DeliverAnswer;
}

const OK: DeliverAnswer = { kind: 'resp', status: STATUS.ok };

/** Answers each deliver_sm by what became of it. */
@Injectable()
export class DeliverSmIntake {
  private readonly pending: PendingLimit;
  private readonly report: PutOffReport;

  constructor(
    private readonly intake: Intake,
    private readonly metrics: IngestMetrics,
    private readonly settings: SmsIngestSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.pending = new PendingLimit(settings.SMPP_PENDING_MAX);
    this.report = new PutOffReport(logger);
  }

  /** The handler of one carrier's sessions. */
  handlerFor(carrier: SmppCarrier): DeliverHandler {
    return async (frame, waitedMs) => {
      const octets = frame.body.length;
      if (!this.pending.admit(octets)) {
        this.metrics.answered(carrier.id, 'throttled', waitedMs);
        return { kind: 'resp', status: STATUS.throttled };
      }
      const startedAtMs = this.clock.now();
      let answered: Answered;
      try {
        const outcome = await this.take(carrier, frame, startedAtMs - Math.round(waitedMs));
        answered = { outcome, answer: OK };
      } catch (error) {
        answered = this.refusal(carrier, error);
      }
      this.pending.release(octets);
      this.metrics.answered(carrier.id, answered.outcome, waitedMs + this.clock.now() - startedAtMs);
      return answered.answer;
    };
  }

  /** What became of it, once that is durable. @throws what made it impossible to read or to take it */
  private take(carrier: SmppCarrier, frame: PduFrame, receivedAtMs: number): PduOutcome | Promise<PduOutcome> {
    const inbound = readInbound(carrier, frame, receivedAtMs);
    if (inbound === null) return 'receipt';
    const limitMs = this.settings.SMPP_ANSWER_LIMIT_MS - (this.clock.now() - receivedAtMs);
    return runInContext({ trace: newTrace() }, () => this.intake.acceptPart(inbound, limitMs));
  }

  private refusal(carrier: SmppCarrier, error: unknown): Answered {
    if (error instanceof MalformedPduError) {
      this.logger.warn({ carrier_id: carrier.id, err: error }, 'malformed PDU');
      return { outcome: 'malformed', answer: { kind: 'nack', status: STATUS.invalidMessageLength } };
    }
    if (isRefusedForGood(error)) {
      this.logger.error({ carrier_id: carrier.id, err: error, acceptance: 'never' }, 'message not taken');
      return { outcome: 'never', answer: { kind: 'resp', status: STATUS.permanentApplicationError } };
    }
    this.report.putOff(carrier.id, error);
    return { outcome: 'later', answer: { kind: 'resp', status: STATUS.temporaryApplicationError } };
  }
}

/** What a deliver_sm carries; null for a receipt, which is acknowledged and counted, not stored. */
function readInbound(carrier: SmppCarrier, frame: PduFrame, receivedAtMs: number): InboundPart | null {
  const pdu = parseDeliverSm(frame.body);
  if (isReceipt(pdu.esmClass)) return null;
  const envelope = {
    carrierId: carrier.id,
    source: pdu.source,
    destination: pdu.destination,
    receivedAtMs,
    sentAtMs: null,
    transportIdentity: identityFromTlv(pdu.tlvs, carrier.identityTlv),
  };
  return { envelope, part: readPart(pdu, carrier) };
}
