import type { Clock } from '#libs/contracts';
import type { ResponseMeaning, SessionEnd } from '../journal/journal-entries.js';
import { judgeBind, type BindKind, type Credentials } from './bind.js';
import { DeliveryWindow, SEQUENCE_MAX, type WindowContext, type WindowOptions } from './delivery-window.adapter.js';
import { LinkCheck, type LinkCheckOptions } from './link-check.adapter.js';
import type { Answer, DeliverSession, Sending } from './part.js';
import { genericNack, type SmppPdu, type SmppSession } from './smpp-library.adapter.js';

export interface SessionOptions extends Credentials, WindowOptions, LinkCheckOptions {
  /** ms until a connection that does not bind is closed. */
  bindTimeoutMs: number;
}

export interface SessionContext extends WindowContext {
  options: SessionOptions;
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

const STATUS = { ok: 0x00, invalidCommandId: 0x03, invalidBindState: 0x04, submitFailed: 0x45 } as const;
/** 15 characters at most: an ESME may refuse a bind_resp with more (SMPP 3.4, 4.1.2). */
const SMSC_ID = 'MEISIM-SIM';
/** What we send may have TLVs, so every bind that we grant says so (SMPP 3.4, 3.4 and 4.1.2). */
const INTERFACE_VERSION = 0x34;

/** One connection of an ESME to the SMSC. */
export class SmscSession implements DeliverSession {
  private bound: { kind: BindKind; systemId: string; at: string } | null = null;
  /** What was done to end it, or was first seen of its end: from then on it takes no deliver_sm. Null: it stands. */
  private endReason: SessionEnd | null = null;
  private readonly window: DeliveryWindow;
  private bindTimer: NodeJS.Timeout | undefined;
  private readonly linkCheck: LinkCheck;
  private readonly remote: string;
  private enquiries = 0;
  /** sequence_number of our unbind. */
  private unbindNumber: number | null = null;
  /** Asked for while nothing may be written. */
  private malformedOwed = 0;

  constructor(
    private readonly wire: SmppSession,
    private readonly context: SessionContext,
  ) {
    this.remote = `${wire.socket.remoteAddress ?? '?'}:${wire.socket.remotePort ?? 0}`;
    this.window = new DeliveryWindow(wire, context, () => {
      this.reset('reset');
    });
    const isListening = () => this.bound !== null && this.endReason === null && !context.faults.smpp.hang;
    this.linkCheck = new LinkCheck(wire, context.options, isListening, () => {
      this.end('enquire_timeout');
    });
    wire.socket.setNoDelay(true);
    // Without a listener an 'error' event would end the process; after one the library's parser is stuck for good.
    wire.on('error', (error: NodeJS.ErrnoException) => {
      this.reset(error.syscall === undefined ? 'unreadable' : 'reset_by_esme');
    });
    wire.on('close', () => {
      this.gone();
    });
    wire.on('pdu', (pdu: SmppPdu) => {
      this.receive(pdu);
    });
    this.applyFaults();
  }

  get id(): string {
    return this.context.id;
  }

  isFree(): boolean {
    const receives = this.bound !== null && this.bound.kind !== 'transmitter';
    return receives && this.endReason === null && !this.context.faults.smpp.hang && this.window.hasRoom();
  }

  state(): BindState | null {
    if (!this.bound) return null;
    return {
      session_id: this.id,
      system_id: this.bound.systemId,
      kind: this.bound.kind,
      remote: this.remote,
      bound_at: this.bound.at,
      in_flight: this.window.inFlight,
      sent: this.window.sent,
      answered: this.window.answered,
    };
  }

  deliver(sending: Sending): Promise<Answer> {
    return this.window.deliver(sending);
  }

  /** A PDU with an impossible body, as a broken carrier would send it; once a hang is over. */
  sendMalformed(): void {
    if (this.context.faults.smpp.hang) this.malformedOwed += 1;
    else this.window.sendMalformed();
  }

  /** Breaks the connection with a TCP reset. */
  reset(reason: SessionEnd): void {
    this.endReason ??= reason;
    this.wire.socket.resetAndDestroy();
  }

  private end(reason: SessionEnd): void {
    this.endReason ??= reason;
    this.wire.destroy();
  }

  applyFaults(): void {
    const { faults, options } = this.context;
    // While nothing is read, nobody can bind.
    clearTimeout(this.bindTimer);
    if (faults.smpp.hang) {
      this.wire.pause();
      return;
    }
    this.wire.resume();
    this.window.resume();
    for (; this.malformedOwed > 0; this.malformedOwed -= 1) this.window.sendMalformed();
    if (!this.bound)
      this.bindTimer = setTimeout(() => {
        this.end('bind_timeout');
      }, options.bindTimeoutMs);
  }

  /** Says unbind and closes once that is answered, after `timeoutMs` at the latest. */
  async leave(timeoutMs: number): Promise<void> {
    if (this.wire.socket.destroyed) return;
    this.endReason ??= 'unbound';
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.wire.once('close', done);
      if (!this.bound || !this.wire.unbind(done)) done();
      else this.unbindNumber = this.wire.sequence;
    });
    this.wire.destroy();
  }

  private receive(pdu: SmppPdu): void {
    if (pdu.isResponse()) {
      this.takeResponse(pdu);
      return;
    }
    const { faults, journal } = this.context;
    const entry = journal.commandReceived(this.id, pdu.command, pdu.sequence_number);
    const answer = (response: SmppPdu): void => {
      if (this.wire.send(response)) journal.commandAnswered(entry, response.command_status);
    };
    switch (pdu.command) {
      case 'bind_receiver':
      case 'bind_transmitter':
      case 'bind_transceiver':
        this.bind(pdu, pdu.command.slice('bind_'.length) as BindKind, answer);
        return;
      case 'enquire_link':
        this.enquiries += 1;
        if (!faults.smpp.enquire_link_silence) answer(this.numbered(pdu.response()));
        return;
      case 'unbind':
        this.endReason ??= 'unbound_by_esme';
        answer(pdu.response());
        this.wire.close();
        return;
      case 'submit_sm':
      case 'submit_multi':
        answer(pdu.response({ command_status: this.refusal() }));
        return;
      default:
        // Of other responses, some libraries read a body that one of a failure does not have.
        answer(genericNack(pdu.sequence_number, STATUS.invalidCommandId));
    }
  }

  private takeResponse(pdu: SmppPdu): void {
    const meaning = this.window.take(pdu) ?? this.meaningToOthers(pdu.sequence_number);
    if (meaning === 'answer') return;
    const { command, sequence_number, command_status: status } = pdu;
    this.context.journal.responseReceived({ session_id: this.id, command, sequence_number, status, meaning });
  }

  /** What a response is to our requests other than deliver_sm. */
  private meaningToOthers(sequenceNumber: number): ResponseMeaning {
    return this.linkCheck.take(sequenceNumber) || sequenceNumber === this.unbindNumber ? 'expected' : 'unknown';
  }

  /** This carrier only brings messages to its subscribers; it takes none for others. */
  private refusal(): number {
    return this.bound && this.bound.kind !== 'receiver' ? STATUS.submitFailed : STATUS.invalidBindState;
  }

  private numbered(answer: SmppPdu): SmppPdu {
    const { smpp, random } = this.context.faults;
    if (random.chance(smpp.wrong_answer_sequence_rate, 'wrong_answer_sequence_rate', this.enquiries)) {
      answer.sequence_number = (answer.sequence_number % SEQUENCE_MAX) + 1;
    }
    return answer;
  }

  private bind(pdu: SmppPdu, kind: BindKind, answer: (response: SmppPdu) => void): void {
    const { options, faults, clock } = this.context;
    const systemId = pdu.system_id ?? '';
    const status =
      faults.smpp.bind_status || judgeBind({ systemId, password: pdu.password ?? '' }, options, this.bound !== null);
    const granted = { system_id: SMSC_ID, sc_interface_version: INTERFACE_VERSION };
    answer(pdu.response(status === STATUS.ok ? granted : { command_status: status }));
    // The connection is left to the ESME, which may bind again; some lose an answer that the end follows at once.
    if (status !== STATUS.ok) return;
    clearTimeout(this.bindTimer);
    this.bound = { kind, systemId, at: new Date(clock.now()).toISOString() };
    this.linkCheck.start();
    this.context.onChange();
  }

  private gone(): void {
    clearTimeout(this.bindTimer);
    this.linkCheck.stop();
    this.endReason ??= 'closed_by_esme';
    const { bound, remote, window, endReason: reason } = this;
    this.context.journal.sessionEnded({
      ...{ session_id: this.id, system_id: bound?.systemId ?? null, kind: bound?.kind ?? null, remote },
      ...{ bound_at: bound?.at ?? null, reason },
      ...{ sent: window.sent, answered: window.answered },
    });
    this.bound = null;
    this.window.endAll();
    this.context.onChange();
  }
}
