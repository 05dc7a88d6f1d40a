import type { Clock } from '#libs/contracts';
import type { Answer, Part, Sending } from '../smsc/part.js';
import type {
  CommandEntry,
  DroppedEntry,
  EndedSessionEntry,
  Es2PlusCallEntry,
  PduEntry,
  ReportEntry,
  ResponseEntry,
} from './journal-entries.js';
import { FineClock } from './fine-clock.js';
import { Ring } from './ring.js';

const PDUS_KEPT = 50_000;
const CALLS_KEPT = 5_000;
const COMMANDS_KEPT = 5_000;
const DROPPED_KEPT = 5_000;
const REPORTS_KEPT = 5_000;
const RESPONSES_KEPT = 5_000;
const SESSIONS_KEPT = 1_000;

export interface JournalCounts {
  pdus_sent: number;
  /** Second copies among them. */
  twins_sent: number;
  pdus_answered: number;
  /** Answers that came when nobody waited for them any more. */
  late_answers: number;
  /** Parts that the other side took. */
  parts_accepted: number;
  parts_refused: number;
  parts_given_up: number;
  parts_dropped: number;
  resends: number;
  es2plus_calls: number;
  /** Among them those under way. */
  es2plus_open: number;
  /** Reports that ended, answered or not. */
  progress_reports: number;
}

/** What went over the wires, for GET /state. Kept in memory, the newest first to stay. */
export class Journal {
  readonly counts: JournalCounts = {
    pdus_sent: 0,
    twins_sent: 0,
    pdus_answered: 0,
    late_answers: 0,
    parts_accepted: 0,
    parts_refused: 0,
    parts_given_up: 0,
    parts_dropped: 0,
    resends: 0,
    es2plus_calls: 0,
    es2plus_open: 0,
    progress_reports: 0,
  };
  private readonly pdus = new Ring<PduEntry>(PDUS_KEPT);
  private readonly calls = new Ring<Es2PlusCallEntry>(CALLS_KEPT);
  private readonly commands = new Ring<CommandEntry>(COMMANDS_KEPT);
  private readonly dropped = new Ring<DroppedEntry>(DROPPED_KEPT);
  private readonly reports = new Ring<ReportEntry>(REPORTS_KEPT);
  private readonly responses = new Ring<ResponseEntry>(RESPONSES_KEPT);
  private readonly endedSessions = new Ring<EndedSessionEntry>(SESSIONS_KEPT);

  private readonly fineClock: FineClock;

  constructor(private readonly clock: Clock) {
    this.fineClock = new FineClock(clock);
  }

  pduSent({ part, attempt }: Sending, sessionId: string, twin = false): PduEntry {
    this.counts.pdus_sent += 1;
    if (twin) this.counts.twins_sent += 1;
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
      twin,
      faults: [],
      sent_at: this.fineClock.timestamp(),
      answered_at: null,
      answered_by: null,
      status: null,
      outcome: 'sent',
      late_answer: null,
    };
    this.pdus.push(entry);
    return entry;
  }

  /** @param answeredBy the response's command; null when none came */
  pduEnded(entry: PduEntry, answer: Answer, answeredBy: string | null): void {
    entry.outcome = answer.kind;
    if (answer.kind !== 'answered') return;
    this.counts.pdus_answered += 1;
    entry.answered_at = this.fineClock.timestamp();
    entry.answered_by = answeredBy;
    entry.status = answer.status;
  }

  /** The other side's answer to a sending that had ended without one. */
  pduAnsweredLate(entry: PduEntry, answeredBy: string, status: number): void {
    this.counts.late_answers += 1;
    entry.late_answer = { at: this.fineClock.timestamp(), answered_by: answeredBy, status };
  }

  responseReceived(response: Omit<ResponseEntry, 'at'>): void {
    this.responses.push({ at: this.timestamp(), ...response });
  }

  sessionEnded(session: Omit<EndedSessionEntry, 'ended_at'>): void {
    this.endedSessions.push({ ...session, ended_at: this.timestamp() });
  }

  partDropped({ id, messageId, fields }: Part): void {
    this.counts.parts_dropped += 1;
    const { destination_addr: to, source_addr: from } = fields;
    this.dropped.push({ id, message_id: messageId, to, from, at: this.timestamp() });
  }

  commandReceived(sessionId: string, command: string, sequenceNumber: number): CommandEntry {
    const asked = { at: this.timestamp(), session_id: sessionId, command, sequence_number: sequenceNumber };
    const entry: CommandEntry = { ...asked, answered_at: null, status: null };
    this.commands.push(entry);
    return entry;
  }

  commandAnswered(entry: CommandEntry, status: number): void {
    entry.answered_at = this.timestamp();
    entry.status = status;
  }

  /** @param called the function, as the path names it */
  es2PlusCalled(called: string): Es2PlusCallEntry {
    this.counts.es2plus_calls += 1;
    this.counts.es2plus_open += 1;
    const entry: Es2PlusCallEntry = {
      at: this.timestamp(),
      answered_at: null,
      function: called,
      call_id: null,
      iccid: null,
      faults: [],
      outcome: 'open',
      problem: null,
      http_status: null,
      status: null,
      subject_code: null,
      reason_code: null,
    };
    this.calls.push(entry);
    return entry;
  }

  es2PlusEnded(entry: Es2PlusCallEntry, outcome: Exclude<Es2PlusCallEntry['outcome'], 'open'>): void {
    if (entry.outcome !== 'open') return;
    this.counts.es2plus_open -= 1;
    entry.outcome = outcome;
    entry.answered_at = this.timestamp();
  }

  progressReported(report: Pick<ReportEntry, 'iccid' | 'notification_point' | 'status' | 'attempt'>): ReportEntry {
    const entry: ReportEntry = {
      at: this.timestamp(),
      answered_at: null,
      ...report,
      outcome: 'open',
      http_status: null,
    };
    this.reports.push(entry);
    return entry;
  }

  /** @param httpStatus null: no answer came */
  reportEnded(entry: ReportEntry, httpStatus: number | null): void {
    this.counts.progress_reports += 1;
    entry.outcome = httpStatus === null ? 'unanswered' : 'answered';
    entry.http_status = httpStatus;
    entry.answered_at = this.timestamp();
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

  latestResponses(count: number): ResponseEntry[] {
    return this.responses.latest(count);
  }

  latestEndedSessions(count: number): EndedSessionEntry[] {
    return this.endedSessions.latest(count);
  }

  /** Now, RFC 3339. */
  timestamp(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
