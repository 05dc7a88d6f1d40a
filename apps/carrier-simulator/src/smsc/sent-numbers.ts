import type { PduEntry, ResponseMeaning } from '../journal/journal-entries.js';
import type { Answer } from './part.js';

/** A deliver_sm that waits for its answer. */
export interface OpenSending {
  entry: PduEntry;
  /** `lose_answer_rate`: what comes does not reach the simulator. */
  answerIsLost: boolean;
  /** @param answeredBy the response's command; null when none came */
  end: (answer: Answer, answeredBy: string | null) => void;
}

export interface Found {
  meaning: ResponseMeaning | 'answer';
  entry: PduEntry;
  /** Set when this is the answer that it waits for. */
  sending: OpenSending | null;
}

const ENDED_KEPT = 10_000;

/**
 * The deliver_sm of one session by their sequence_number: those that wait for an answer, and the last that ended, so
 * that a late or a repeated answer is known as such.
 */
export class SentNumbers {
  private readonly open = new Map<number, OpenSending>();
  /** Two generations: the older one goes as a whole, which costs nothing per number. */
  private ended = new Map<number, PduEntry>();
  private endedBefore = new Map<number, PduEntry>();

  get size(): number {
    return this.open.size;
  }

  opened(sending: OpenSending): void {
    this.open.set(sending.entry.sequence_number, sending);
  }

  closed(sending: OpenSending): void {
    const number = sending.entry.sequence_number;
    // A wrong number may be that of another one.
    if (this.open.get(number) !== sending) return;
    this.open.delete(number);
    this.ended.set(number, sending.entry);
    if (this.ended.size < ENDED_KEPT) return;
    this.endedBefore = this.ended;
    this.ended = new Map();
  }

  /** What an answer under this number is to this session; null: it has sent no such number lately. */
  find(number: number): Found | null {
    const sending = this.open.get(number);
    if (sending) {
      const { entry, answerIsLost } = sending;
      return answerIsLost ? { meaning: 'lost', entry, sending: null } : { meaning: 'answer', entry, sending };
    }
    const entry = this.ended.get(number) ?? this.endedBefore.get(number);
    if (!entry) return null;
    const hasAnswer = entry.outcome === 'answered' || entry.late_answer !== null;
    return { meaning: hasAnswer ? 'repeated' : 'late', entry, sending: null };
  }

  /** Whether an answer may still come to any. */
  awaitsAnswers(): boolean {
    for (const { answerIsLost } of this.open.values()) if (!answerIsLost) return true;
    return false;
  }

  /** In the order of their sending. */
  allOpen(): OpenSending[] {
    return [...this.open.values()];
  }
}
