import type { Clock } from '#libs/contracts';
import type { Faults } from '../faults/faults.js';
import type { Journal, PduEntry } from '../journal/journal.js';
import { judgeBind, type BindKind, type Credentials } from './bind.js';
import type { Answer, DeliverSession, Sending } from './part.js';
import type { SmppPdu, SmppSession } from './smpp-library.adapter.js';

export interface SessionOptions extends Credentials {
  /** deliver_sm without an answer, at most. */
  window: number;
  /** ms until a deliver_sm counts as unanswered. */
  responseTimeoutMs: number;
  /** ms until a connection that does not bind is closed. */
  bindTimeoutMs: number;
}

export interface SessionContext {
  id: string;
  options: SessionOptions;
  faults: Faults;
  journal: Journal;
  clock: Clock;
  /** Bound, room in the window, or gone. */
  onChange: () => void;
}

/** What GET /state shows of a session. */
export interface BindState {
  session_id: string;
  system_id: string;
  kind: BindKind;
  remote: string;
  bound_at: string;
  in_flight: number;
  sent: number;
  answered: number;
}

const STATUS = { ok: 0x00, invalidBindState: 0x04, submitFailed: 0x45 } as const;
/** SMPP 3.4, 3.2. */
const SEQUENCE_MAX = 0x7fff_ffff;
type RatedFault = 'lose_answer_rate' | 'wrong_sequence_rate' | 'duplicate_rate' | 'reset_rate';
const SMSC_ID = 'MEISIM-SIMULATOR';

/** One connection of an ESME to the SMSC. */
export class SmscSession implements DeliverSession {
  private bound: { kind: BindKind; systemId: string; at: string } | null = null;
  private leaving = false;
  private readonly open = new Set<(answer: Answer) => void>();
  private readonly bindTimer: NodeJS.Timeout;
  private readonly remote: string;
  private sent = 0;
  private answered = 0;
  private enquiries = 0;

  constructor(
    private readonly wire: SmppSession,
    private readonly context: SessionContext,
  ) {
    this.remote = `${wire.socket.remoteAddress ?? '?'}:${wire.socket.remotePort ?? 0}`;
    wire.socket.setNoDelay(true);
    // Without a listener an 'error' event would end the process; after one the library's parser is stuck for good.
    wire.on('error', () => {
      this.reset();
    });
    wire.on('close', () => {
      this.gone();
    });
    wire.on('pdu', (pdu: SmppPdu) => {
      this.receive(pdu);
    });
    this.bindTimer = setTimeout(() => {
      if (!this.bound) wire.destroy();
    }, context.options.bindTimeoutMs);
    this.applyHang();
  }

  get id(): string {
    return this.context.id;
  }

  isFree(): boolean {
    const receives = this.bound !== null && this.bound.kind !== 'transmitter';
    return receives && !this.leaving && !this.context.faults.smpp.hang && this.open.size < this.context.options.window;
  }

  state(): BindState | null {
    if (!this.bound) return null;
    return {
      session_id: this.id,
      system_id: this.bound.systemId,
      kind: this.bound.kind,
      remote: this.remote,
      bound_at: this.bound.at,
      in_flight: this.open.size,
      sent: this.sent,
      answered: this.answered,
    };
  }

  deliver(sending: Sending): Promise<Answer> {
    const { journal, options } = this.context;
    const entry = journal.pduSent(sending, this.id);
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
      this.leaving = true;
      end({ kind: 'broken' });
    });
  }

  /** A PDU with an impossible body, as a broken carrier would send it. */
  sendMalformed(): void {
    const garbage = Buffer.from('000000140000000500000000000000ffffffffff', 'hex');
    this.wire.socket.write(garbage);
  }

  /** Breaks the connection with a TCP reset. */
  reset(): void {
    this.wire.socket.resetAndDestroy();
  }

  applyHang(): void {
    if (this.context.faults.smpp.hang) this.wire.pause();
    else this.wire.resume();
  }

  /** Says unbind and closes once that is answered, after `timeoutMs` at the latest. */
  async leave(timeoutMs: number): Promise<void> {
    this.leaving = true;
    if (this.wire.socket.destroyed) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.wire.once('close', done);
      if (!this.bound || !this.wire.unbind(done)) done();
    });
    this.wire.destroy();
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
      onAnswer(answer.command_status);
    });
  }

  private disturb(sending: Sending, entry: PduEntry): void {
    if (this.befalls('duplicate_rate', sending, entry)) this.deliverTwin(sending);
    if (this.befalls('reset_rate', sending, entry)) this.reset();
  }

  private deliverTwin(sending: Sending): void {
    const entry = this.context.journal.pduSent(sending, this.id);
    const onAnswer = (status: number): void => {
      this.journalEnd(entry, { kind: 'answered', status });
    };
    this.write(sending, entry, onAnswer, 'sequence_number of a twin');
  }

  private journalEnd(entry: PduEntry, answer: Answer): void {
    if (answer.kind === 'answered') this.answered += 1;
    this.context.journal.pduEnded(entry, answer);
  }

  private receive(pdu: SmppPdu): void {
    if (pdu.isResponse()) return;
    const { faults, journal } = this.context;
    journal.commandReceived(this.id, pdu.command, pdu.sequence_number);
    switch (pdu.command) {
      case 'bind_receiver':
      case 'bind_transmitter':
      case 'bind_transceiver':
        this.bind(pdu, pdu.command.slice('bind_'.length) as BindKind);
        return;
      case 'enquire_link':
        this.enquiries += 1;
        if (!faults.smpp.enquire_link_silence) this.wire.send(this.numbered(pdu.response()));
        return;
      case 'unbind':
        this.leaving = true;
        this.wire.send(pdu.response());
        this.wire.close();
        return;
      case 'unknown':
        this.wire.send(pdu.response());
        return;
      default:
        // This carrier only brings messages to its subscribers; it takes none for others.
        this.wire.send(pdu.response({ command_status: this.bound ? STATUS.submitFailed : STATUS.invalidBindState }));
    }
  }

  private numbered(answer: SmppPdu): SmppPdu {
    const { smpp, random } = this.context.faults;
    if (random.chance(smpp.wrong_answer_sequence_rate, 'wrong_answer_sequence_rate', this.enquiries)) {
      answer.sequence_number = (answer.sequence_number % SEQUENCE_MAX) + 1;
    }
    return answer;
  }

  private bind(pdu: SmppPdu, kind: BindKind): void {
    const { options, faults, clock } = this.context;
    const systemId = pdu.system_id ?? '';
    const status =
      faults.smpp.bind_status || judgeBind({ systemId, password: pdu.password ?? '' }, options, this.bound !== null);
    this.wire.send(pdu.response(status === STATUS.ok ? { system_id: SMSC_ID } : { command_status: status }));
    if (status !== STATUS.ok) {
      this.wire.close();
      return;
    }
    clearTimeout(this.bindTimer);
    this.bound = { kind, systemId, at: new Date(clock.now()).toISOString() };
    this.context.onChange();
  }

  private gone(): void {
    clearTimeout(this.bindTimer);
    this.bound = null;
    this.leaving = true;
    for (const end of [...this.open]) end({ kind: 'broken' });
    this.context.onChange();
  }
}
