import type { Faults } from '../faults/faults.js';
import type { Journal } from '../journal/journal.js';
import type { PduEntry, ResponseMeaning } from '../journal/journal-entries.js';
import { MALFORMED_PART, malformedDeliverSm } from './malformed-pdu.js';
import type { Answer, Sending } from './part.js';
import { SentNumbers, type OpenSending } from './sent-numbers.js';
import type { SmppPdu, SmppSession } from './smpp-library.adapter.js';
import { TurnCork } from './turn-cork.adapter.js';

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
  /** A second copy of a PDU went out. */
  onTwin: () => void;
}

/** SMPP 3.4, 3.2. */
export const SEQUENCE_MAX = 0x7fff_ffff;
const ANSWERS: ReadonlySet<string> = new Set(['deliver_sm_resp', 'generic_nack']);
/** How long a reset waits at most for the answers to what was sent before its PDU. */
const RESET_WAIT_MS_MAX = 2_000;
type RatedFault = 'lose_answer_rate' | 'wrong_sequence_rate' | 'duplicate_rate' | 'reset_rate';

/** A PDU behind which the connection will be reset. */
interface LastPdu {
  sending: Sending;
  resolve: (answer: Answer) => void;
  timer: NodeJS.Timeout;
}

/** The deliver_sm of one session, from the writing to the answer, and the faults that befall them. */
export class DeliveryWindow {
  sent = 0;
  answered = 0;
  /** The connection takes nothing any more. */
  private broken = false;
  private last: LastPdu | null = null;
  private readonly numbers = new SentNumbers();
  private readonly cork: TurnCork;

  constructor(
    private readonly wire: SmppSession,
    private readonly context: WindowContext,
    private readonly reset: () => void,
  ) {
    this.cork = new TurnCork(wire.socket);
  }

  get inFlight(): number {
    return this.numbers.size;
  }

  hasRoom(): boolean {
    const isOpen = !this.broken && this.last === null && this.wire.socket.writable;
    return isOpen && this.numbers.size < this.context.options.window;
  }

  deliver(sending: Sending): Promise<Answer> {
    return new Promise((resolve) => {
      if (!this.isHit('reset_rate', sending)) {
        this.send(sending, resolve);
        return;
      }
      const timer = setTimeout(() => {
        this.sendLast(true);
      }, RESET_WAIT_MS_MAX);
      this.last = { sending, resolve, timer };
      this.sendLast();
    });
  }

  /** A deliver_sm whose body makes no sense; noted among the PDUs, with whatever answers it. */
  sendMalformed(): void {
    const entry = this.context.journal.pduSent({ part: MALFORMED_PART, ordinal: 0, attempt: 1 }, this.context.id);
    entry.faults.push('malformed_pdu');
    const number = this.nextNumber();
    this.open(entry, number, false, () => undefined);
    this.wire.socket.write(malformedDeliverSm(number));
  }

  /** @returns what a response is to the deliver_sm of this session; null: nothing */
  take({ command, command_status: status, sequence_number: number }: SmppPdu): ResponseMeaning | 'answer' | null {
    const found = ANSWERS.has(command) ? this.numbers.find(number) : null;
    if (!found) return null;
    found.sending?.end({ kind: 'answered', status }, command);
    if (found.meaning === 'late') this.context.journal.pduAnsweredLate(found.entry, command, status);
    return found.meaning;
  }

  /** Faults have changed. */
  resume(): void {
    this.sendLast();
  }

  /** The connection is gone, and every answer with it. */
  endAll(): void {
    this.broken = true;
    // Each goes back to the head of the queue: the last one first, so that they keep their order.
    if (this.last) {
      clearTimeout(this.last.timer);
      this.last.resolve({ kind: 'broken' });
      this.last = null;
    }
    for (const sending of this.numbers.allOpen().reverse()) sending.end({ kind: 'broken' }, null);
  }

  private send(sending: Sending, resolve: (answer: Answer) => void, faults: RatedFault[] = []): void {
    const entry = this.context.journal.pduSent(sending, this.context.id);
    entry.faults.push(...faults);
    const answerIsLost = this.befalls('lose_answer_rate', sending, entry);
    const number = this.numberOf(sending, entry, 'sequence_number');
    const open = this.open(entry, number, answerIsLost, resolve);
    if (!this.write(sending, number)) {
      // A half-closed socket may take a while to say 'close'; until then it must not be tried over and over.
      this.broken = true;
      open.end({ kind: 'broken' }, null);
      return;
    }
    if (this.befalls('duplicate_rate', sending, entry)) this.sendTwin(sending);
  }

  private sendTwin(sending: Sending): void {
    const entry = this.context.journal.pduSent(sending, this.context.id, true);
    // An answer belongs to one of the copies only.
    const number = this.numberOf(sending, entry, 'sequence_number of a twin');
    const open = this.open(entry, number, false, () => undefined);
    if (!this.write(sending, number)) open.end({ kind: 'broken' }, null);
    this.context.onTwin();
  }

  /**
   * Sends the PDU behind which the connection is reset, once what was sent before it is answered. Otherwise a full
   * window would lose all its answers by each reset, and nothing would ever get through.
   */
  private sendLast(waitsNoLonger = false): void {
    if (!this.last || this.context.faults.smpp.hang) return;
    if (!waitsNoLonger && this.numbers.awaitsAnswers()) return;
    const { sending, resolve, timer } = this.last;
    clearTimeout(timer);
    this.last = null;
    this.send(sending, resolve, ['reset_rate']);
    this.broken = true;
    this.cork.release();
    this.reset();
  }

  /** @returns false when the connection takes nothing any more */
  private write({ part }: Sending, number: number): boolean {
    this.cork.hold();
    return this.wire.deliver_sm({ ...part.fields, sequence_number: number });
  }

  private open(entry: PduEntry, number: number, answerIsLost: boolean, resolve: (answer: Answer) => void): OpenSending {
    let isOpen = true;
    entry.sequence_number = number;
    this.sent += 1;
    const sending: OpenSending = {
      entry,
      answerIsLost,
      end: (answer, answeredBy) => {
        if (!isOpen) return;
        isOpen = false;
        this.numbers.closed(sending);
        clearTimeout(timer);
        if (answer.kind === 'answered') this.answered += 1;
        this.context.journal.pduEnded(entry, answer, answeredBy);
        resolve(answer);
        this.sendLast();
        this.context.onChange();
      },
    };
    const timer = setTimeout(() => {
      sending.end({ kind: 'unanswered' }, null);
    }, this.context.options.responseTimeoutMs);
    this.numbers.opened(sending);
    return sending;
  }

  private isHit(fault: RatedFault, { ordinal, attempt }: Sending): boolean {
    const { smpp, random } = this.context.faults;
    return random.chance(smpp[fault], fault, ordinal, attempt);
  }

  /** Whether this fault befalls this sending; noted in its entry. */
  private befalls(fault: RatedFault, sending: Sending, entry: PduEntry): boolean {
    const isHit = this.isHit(fault, sending);
    if (isHit) entry.faults.push(fault);
    return isHit;
  }

  /** @param drawnFor so that each copy gets a wrong number of its own */
  private numberOf(sending: Sending, entry: PduEntry, drawnFor: string): number {
    const { ordinal, attempt } = sending;
    if (!this.befalls('wrong_sequence_rate', sending, entry)) return this.nextNumber();
    return this.context.faults.random.between(1, SEQUENCE_MAX, drawnFor, ordinal, attempt);
  }

  private nextNumber(): number {
    // The library counts on only where it is given no number.
    this.wire.sequence = (this.wire.sequence % SEQUENCE_MAX) + 1;
    return this.wire.sequence;
  }
}
