import type { BindKind } from '../smsc/bind.js';
import type { Answer } from '../smsc/part.js';

/** One sending of a part. A part that was resent has several. Times are RFC 3339 with microseconds. */
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
  /** The second copy that `duplicate_rate` sent. */
  twin: boolean;
  /** Faults that befell this sending. */
  faults: string[];
  sent_at: string;
  answered_at: string | null;
  /** `deliver_sm_resp` or `generic_nack`. */
  answered_by: string | null;
  /** command_status of the answer; null while there is none. */
  status: number | null;
  /** `sent` until it ended otherwise. */
  outcome: 'sent' | Answer['kind'];
  /** The answer that came when the simulator waited for it no more; it changes nothing. */
  late_answer: { at: string; answered_by: string; status: number } | null;
}

/**
 * What a response was that answered no deliver_sm the usual way: `lost` by `lose_answer_rate`; `late`, after the
 * time-out; `repeated`, to what was answered before; `expected`, to an enquire_link or unbind of ours; `unknown`, to
 * nothing that was asked.
 */
export type ResponseMeaning = 'lost' | 'late' | 'repeated' | 'expected' | 'unknown';

export interface ResponseEntry {
  at: string;
  session_id: string;
  command: string;
  sequence_number: number;
  status: number;
  meaning: ResponseMeaning;
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
  /** null: it got no answer. */
  answered_at: string | null;
  /** command_status that it was answered with. */
  status: number | null;
}

/**
 * Why a connection ended. By the other side: `unbound_by_esme`, `closed_by_esme` (without unbind), `reset_by_esme`. By the
 * simulator: `unbound` (it stops), `reset` (a fault), `unreadable` (what came was no PDU), `bind_timeout`,
 * `enquire_timeout` (its enquire_link got no answer).
 */
export type SessionEnd =
  | 'unbound_by_esme'
  | 'closed_by_esme'
  | 'reset_by_esme'
  | 'unbound'
  | 'reset'
  | 'unreadable'
  | 'bind_timeout'
  | 'enquire_timeout';

/** A connection of the other side that is no more. */
export interface EndedSessionEntry {
  session_id: string;
  /** null: it never bound. */
  system_id: string | null;
  kind: BindKind | null;
  remote: string;
  bound_at: string | null;
  ended_at: string;
  reason: SessionEnd;
  sent: number;
  answered: number;
}

/** A progress report to the operator (SGP.22, 5.3.5). */
export interface ReportEntry {
  at: string;
  /** When it ended: null while it is under way. */
  answered_at: string | null;
  iccid: string;
  notification_point: number;
  status: string;
  /** 1 for the first time that this report was sent. */
  attempt: number;
  /** `unanswered`: the operator refused the connection, broke it, or took too long. */
  outcome: 'open' | 'answered' | 'unanswered';
  http_status: number | null;
}

/** One call of the SM-DP+, there from the moment that its request came. */
export interface Es2PlusCallEntry {
  at: string;
  /** When it ended: null while it is under way. */
  answered_at: string | null;
  /** The last step of the path, whether there is such a function or not. */
  function: string;
  call_id: string | null;
  iccid: string | null;
  /** Faults that befell it, by the names of their fields. */
  faults: string[];
  /**
   * `open` while it is under way; `lost`: the connection was reset instead of an answer; `caller_gone`: the caller hung
   * up before the answer.
   */
  outcome: 'open' | 'answered' | 'lost' | 'caller_gone';
  /** What kept it from being read as a call. */
  problem: string | null;
  http_status: number | null;
  /** Of the function's execution: `Executed-Success` means that it took effect, whoever heard of it. */
  status: string | null;
  subject_code: string | null;
  reason_code: string | null;
}
