import type { Clock } from '#libs/contracts';
import type { Answer, Part } from '../smsc/part.js';
import { Ring } from './ring.js';

const PDUS_KEPT = 50_000;
const CALLS_KEPT = 5_000;

/** One sending of a part. A part that was resent has several. */
export interface PduEntry {
  id: string;
  message_id: string;
  part: number;
  parts: number;
  to: string;
  from: string;
  session_id: string;
  sent_at: string;
  answered_at: string | null;
  /** command_status of the answer; null while there is none. */
  status: number | null;
  /** `sent` until it ended otherwise. */
  outcome: 'sent' | Answer['kind'];
}

export interface Es2PlusCallEntry {
  at: string;
  function: string;
  call_id: string | null;
  iccid: string | null;
  http_status: number;
  status: string | null;
  subject_code: string | null;
  reason_code: string | null;
}

export interface JournalCounts {
  pdus_sent: number;
  pdus_answered: number;
  /** Parts that the other side took. */
  parts_accepted: number;
  parts_refused: number;
  parts_given_up: number;
  parts_dropped: number;
  resends: number;
  es2plus_calls: number;
}

/** What went over the wires, for GET /state. Kept in memory, the newest first to stay. */
export class Journal {
  readonly counts: JournalCounts = {
    pdus_sent: 0,
    pdus_answered: 0,
    parts_accepted: 0,
    parts_refused: 0,
    parts_given_up: 0,
    parts_dropped: 0,
    resends: 0,
    es2plus_calls: 0,
  };
  private readonly pdus = new Ring<PduEntry>(PDUS_KEPT);
  private readonly calls = new Ring<Es2PlusCallEntry>(CALLS_KEPT);

  constructor(private readonly clock: Clock) {}

  pduSent(part: Part, sessionId: string): PduEntry {
    this.counts.pdus_sent += 1;
    const entry: PduEntry = {
      id: part.id,
      message_id: part.messageId,
      part: part.seq,
      parts: part.total,
      to: part.fields.destination_addr,
      from: part.fields.source_addr,
      session_id: sessionId,
      sent_at: this.timestamp(),
      answered_at: null,
      status: null,
      outcome: 'sent',
    };
    this.pdus.push(entry);
    return entry;
  }

  pduEnded(entry: PduEntry, answer: Answer): void {
    entry.outcome = answer.kind;
    if (answer.kind !== 'answered') return;
    this.counts.pdus_answered += 1;
    entry.answered_at = this.timestamp();
    entry.status = answer.status;
  }

  es2PlusCalled(call: Omit<Es2PlusCallEntry, 'at'>): void {
    this.counts.es2plus_calls += 1;
    this.calls.push({ at: this.timestamp(), ...call });
  }

  latestPdus(count: number): PduEntry[] {
    return this.pdus.latest(count);
  }

  latestCalls(count: number): Es2PlusCallEntry[] {
    return this.calls.latest(count);
  }

  private timestamp(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
