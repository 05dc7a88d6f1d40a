/** Faults of the SMPP link. Rates are probabilities, 0 to 1: for each sending of a part, unless told otherwise. */
export interface SmppFaults {
  /**
   * Each part waits this long before it is sent for the first time, ms, uniformly between the two. Both 0: off, and
   * those that wait go on at once.
   */
  delay_ms_min: number;
  delay_ms_max: number;
  /** For each part: it is lost inside the carrier, never sent, and its submitter hears so. */
  drop_rate: number;
  /** The PDU is sent twice in a row; both count for `rate_per_s_max`. */
  duplicate_rate: number;
  /** The answer is lost on its way: the part is sent again after the response time-out. */
  lose_answer_rate: number;
  /** The connection is reset right after the PDU was written, once what it sent before is answered. */
  reset_rate: number;
  /** The PDU's sequence_number is any number instead of the next one; its answer belongs to that number. */
  wrong_sequence_rate: number;
  /** The answer to enquire_link carries another sequence_number, so that it answers nothing that was asked. */
  wrong_answer_sequence_rate: number;
  /**
   * Parts gathered for this long, ms, are sent in random order: reorders parts, and interleaves messages. 0: off, and
   * those that are gathered go on at once.
   */
  shuffle_window_ms: number;
  /** At most this many PDUs per second over all sessions, a tenth of them at once. 0: no limit. */
  rate_per_s_max: number;
  /** The SMSC neither reads nor writes, its connections stay open. */
  hang: boolean;
  /** enquire_link gets no answer. */
  enquire_link_silence: boolean;
  /** command_status of every bind's answer, for example 0x0d. 0: binds are judged by their credentials. */
  bind_status: number;
}

export const ES2PLUS_FUNCTIONS = ['downloadOrder', 'confirmOrder', 'cancelOrder', 'releaseProfile'] as const;
export type Es2PlusFunction = (typeof ES2PLUS_FUNCTIONS)[number];

/** A fault of the SM-DP+; the first one that matches a call and has any `times` left is applied. */
export interface Es2PlusFault {
  /** Absent: every function. */
  function?: Es2PlusFunction;
  /** How many calls it applies to. Absent: all. */
  times?: number;
  /** The answer comes this much later, ms: a slow profile when it stands on confirmOrder. */
  delay_ms?: number;
  /** The call fails in the body with HTTP 200, with these codes, and changes nothing. SGP.22, 5.2.6. */
  status?: 'Failed' | 'Expired';
  subject_code?: string;
  reason_code?: string;
  message?: string;
  /** The call fails with this HTTP status and no body, and changes nothing. */
  http_status?: number;
  /** The call takes effect, then the connection is reset instead of an answer. */
  lose_answer?: boolean;
}

/** Faults of the progress reports that follow a profile's release (SGP.22, 5.3.5). */
export interface ProgressFaults {
  /** None is sent; they follow when this ends. */
  hold: boolean;
  /** Each report comes this much later, ms. */
  delay_ms: number;
  /** The report of this notificationPointId says that it failed, and is the profile's last. 0: none fails. */
  fail_at: number;
}

export interface FaultPlan {
  smpp: SmppFaults;
  es2plus: Es2PlusFault[];
  progress: ProgressFaults;
}

export const NO_SMPP_FAULTS: SmppFaults = {
  delay_ms_min: 0,
  delay_ms_max: 0,
  drop_rate: 0,
  duplicate_rate: 0,
  lose_answer_rate: 0,
  reset_rate: 0,
  wrong_sequence_rate: 0,
  wrong_answer_sequence_rate: 0,
  shuffle_window_ms: 0,
  rate_per_s_max: 0,
  hang: false,
  enquire_link_silence: false,
  bind_status: 0,
};

export const NO_PROGRESS_FAULTS: ProgressFaults = { hold: false, delay_ms: 0, fail_at: 0 };
