import type { Clock } from '#libs/contracts';
import type { Answer, Part, Sending } from '../smsc/part.js';
import { Ring } from './ring.js';

const PDUS_KEPT = 50_000;
const CALLS_KEPT = 5_000;
const COMMANDS_KEPT = 5_000;
const DROPPED_KEPT = 5_000;
const REPORTS_KEPT = 5_000;

/** One sending of a part. A part that was resent has several. */
export interface PduEntry {
  id: string;
  message_id: string;
  part: number;
  parts: number;
  to: string;
  from: string;
  session_id: string;
  sequence_number: number;
  /** 1 for the first time that it was sent; a duplicate has its original's. */
  attempt: number;
  /** Faults that befell this sending. */
  faults: string[];
  sent_at: string;
  answered_at: string | null;
  /** command_status of the answer; null while there is none. */
  status: number | null;
  /** `sent` until it ended otherwise. */
  outcome: 'sent' | Answer['kind'];
}

/** A part that was lost inside the carrier. */
export interface DroppedEntry {
  id: string;
  message_id: string;
  to: string;
  from: string;
  at: string;
}

/** What the other side asked over SMPP: binds, enquire_link, unbind and the rest. */
export interface CommandEntry {
  at: string;
  session_id: string;
  command: string;
  sequence_number: number;
}

/** A progress report to the operator (SGP.22, 5.3.5). */
export interface ReportEntry {
  at: string;
  answered_at: string;
  iccid: string;
  notification_point: number;
  status: string;
  /** null: nobody answered. */
  http_status: number | null;
}

export interface Es2PlusCallEntry {
  /** When it came. */
  at: string;
  answered_at: string;
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
  progress_reports: number;
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
    progress_reports: 0,
  };
  private readonly pdus = new Ring<PduEntry>(PDUS_KEPT);
  private readonly calls = new Ring<Es2PlusCallEntry>(CALLS_KEPT);
  private readonly commands = new Ring<CommandEntry>(COMMANDS_KEPT);
  private readonly dropped = new Ring<DroppedEntry>(DROPPED_KEPT);
  private readonly reports = new Ring<ReportEntry>(REPORTS_KEPT);

  constructor(private readonly clock: Clock) {}

  pduSent({ part, attempt }: Sending, sessionId: string): PduEntry {
    this.counts.pdus_sent += 1;
    const entry: PduEntry = {
      id: part.id,
      message_id: part.messageId,
      part: part.seq,
      parts: part.total,
      to: part.fields.destination_addr,
      from: part.fields.source_addr,
      session_id: sessionId,
      sequence_number: 0,
      attempt,
      faults: [],
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

  partDropped({ id, messageId, fields }: Part): void {
    this.counts.parts_dropped += 1;
    const { destination_addr: to, source_addr: from } = fields;
    this.dropped.push({ id, message_id: messageId, to, from, at: this.timestamp() });
  }

  commandReceived(sessionId: string, command: string, sequenceNumber: number): void {
    this.commands.push({ at: this.timestamp(), session_id: sessionId, command, sequence_number: sequenceNumber });
  }

  es2PlusCalled(call: Omit<Es2PlusCallEntry, 'answered_at'>): void {
    this.counts.es2plus_calls += 1;
    this.calls.push({ ...call, answered_at: this.timestamp() });
  }

  progressReported(report: Omit<ReportEntry, 'answered_at'>): void {
    this.counts.progress_reports += 1;
    this.reports.push({ ...report, answered_at: this.timestamp() });
  }

  latestPdus(count: number): PduEntry[] {
    return this.pdus.latest(count);
  }

  latestCalls(count: number): Es2PlusCallEntry[] {
    return this.calls.latest(count);
  }

  latestCommands(count: number): CommandEntry[] {
    return this.commands.latest(count);
  }

  latestDropped(count: number): DroppedEntry[] {
    return this.dropped.latest(count);
  }

  latestReports(count: number): ReportEntry[] {
    return this.reports.latest(count);
  }

  /** Now, RFC 3339. */
  timestamp(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
