import type { Faults } from '../faults/faults.js';
import type { Journal, PduEntry } from '../journal/journal.js';
import type { Answer, Sending } from './part.js';
import type { SmppSession } from './smpp-library.adapter.js';

export interface WindowOptions {
  /** deliver_sm without an answer, at most. */
  window: number;
  /** ms until a deliver_sm counts as unanswered. */
  responseTimeoutMs: number;
}

export interface WindowContext {
  /** Of the session, in the journal. */
  id: string;
  options: WindowOptions;
  faults: Faults;
  journal: Journal;
  /** A delivery has ended. */
  onChange: () => void;
}

/** SMPP 3.4, 3.2. */
export const SEQUENCE_MAX = 0x7fff_ffff;
/** The library goes by the sequence number alone, and would take an enquire_link_resp for "accepted". */
const ANSWERS: ReadonlySet<string> = new Set(['deliver_sm_resp', 'generic_nack']);
type RatedFault = 'lose_answer_rate' | 'wrong_sequence_rate' | 'duplicate_rate' | 'reset_rate';

/** The deliver_sm of one session, from the writing to the answer, and the faults that befall them. */
export class DeliveryWindow {
  sent = 0;
  answered = 0;
  /** The connection takes nothing any more. */
  broken = false;
  private readonly open = new Set<(answer: Answer) => void>();

  constructor(
    private readonly wire: SmppSession,
    private readonly context: WindowContext,
  ) {}

  get inFlight(): number {
    return this.open.size;
  }

  hasRoom(): boolean {
    return !this.broken && this.wire.socket.writable && this.open.size < this.context.options.window;
  }

  deliver(sending: Sending): Promise<Answer> {
    const { journal, options } = this.context;
    const entry = journal.pduSent(sending, this.context.id);
    const answerIsLost = this.befalls('lose_answer_rate', sending, entry);
    this.sent += 1;
    return new Promise((resolve) => {
      const end = (answer: Answer): void => {
        if (!this.open.delete(end)) return;
        clearTimeout(timer);
        this.journalEnd(entry, answer);
        resolve(answer);
        this.context.onChange();
      };
      const timer = setTimeout(() => {
        end({ kind: 'unanswered' });
      }, options.responseTimeoutMs);
      this.open.add(end);
      const written = this.write(sending, entry, (status) => {
        if (!answerIsLost) end({ kind: 'answered', status });
      });
      if (written) {
        this.disturb(sending, entry);
        return;
      }
      // A half-closed socket may take a while to say 'close'; until then it must not be tried over and over.
      this.broken = true;
      end({ kind: 'broken' });
    });
  }

  /** The connection is gone, and every answer with it. */
  endAll(): void {
    // Each goes back to the head of the queue: the last one first, so that they keep their order.
    for (const end of [...this.open].reverse()) end({ kind: 'broken' });
  }

  /** Whether this fault befalls this sending; noted in its entry. */
  private befalls(fault: RatedFault, { ordinal, attempt }: Sending, entry: PduEntry): boolean {
    const { smpp, random } = this.context.faults;
    if (!random.chance(smpp[fault], fault, ordinal, attempt)) return false;
    entry.faults.push(fault);
    return true;
  }

  /**
   * @param drawnFor a wrong number: another one for each copy, as an answer belongs to one of them only
   * @returns false when the connection takes nothing any more
   */
  private write(
    sending: Sending,
    entry: PduEntry,
    onAnswer: (status: number) => void,
    drawnFor = 'sequence_number',
  ): boolean {
    const { ordinal, attempt, part } = sending;
    const { random } = this.context.faults;
    const wrong = this.befalls('wrong_sequence_rate', sending, entry)
      ? { sequence_number: random.between(1, SEQUENCE_MAX, drawnFor, ordinal, attempt) }
      : {};
    entry.sequence_number = wrong.sequence_number ?? this.wire.sequence + 1;
    return this.wire.deliver_sm({ ...part.fields, ...wrong }, (answer) => {
      if (ANSWERS.has(answer.command)) onAnswer(answer.command_status);
    });
  }

  private disturb(sending: Sending, entry: PduEntry): void {
    if (this.befalls('duplicate_rate', sending, entry)) this.deliverTwin(sending);
    if (!this.befalls('reset_rate', sending, entry)) return;
    this.broken = true;
    this.wire.socket.resetAndDestroy();
  }

  private deliverTwin(sending: Sending): void {
    const entry = this.context.journal.pduSent(sending, this.context.id);
    const onAnswer = (status: number): void => {
      this.journalEnd(entry, { kind: 'answered', status });
    };
    this.write(sending, entry, onAnswer, 'sequence_number of a twin');
  }

  private journalEnd(entry: PduEntry, answer: Answer): void {
    if (answer.kind === 'answered') this.answered += 1;
    this.context.journal.pduEnded(entry, answer);
  }
}
