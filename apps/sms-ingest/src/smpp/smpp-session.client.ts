import type { Socket } from 'node:net';
import { bindFields } from './bind-fields.js';
import { BindRefusedError } from './bind-refused-error.js';
import { COMMAND, RESPONSE_BIT } from './command-id.js';
import { bindStatusText, hex, STATUS } from './command-status.js';
import { DeliveryWindow, type Delivery } from './delivery-window.js';
import { deliverSmResp, emptyResp, genericNack } from './pdu-answers.js';
import { OpenRequests } from './open-requests.js';
import { FramingError, PduFrames, type PduFrame } from './pdu-frames.js';
import { PduWriter } from './pdu-writer.js';
import { connectSmsc } from './smsc-connection.adapter.js';
import { encodePdu } from './smpp-library.adapter.js';
import type { DeliverHandler, SmppSession, SmppSessionOptions } from './smpp-session.port.js';

const LINGER_MS = 1_000;
/** Memory of deliver_sm beyond the window that wait: some 1,250 of usual size, 2,600 of the shortest. */
const WAITING_OCTETS_MAX = 512 * 1024;
const DEFAULTS = { enquireMs: 10_000, enquireTimeoutMs: 5_000, bindMs: 60_000, unbindMs: 1_000, drainMs: 5_000 };

/**
 * OPEN, BOUND_RX or BOUND_TRX, and CLOSED of SMPP 3.4, 2.2, of which only `bound` takes deliver_sm. `leaving`: one of
 * both sides is about to unbind, and what was taken is still answered.
 */
type Phase = 'open' | 'bound' | 'leaving' | 'closed';

/**
 * Connects and binds.
 * @throws BindRefusedError when the SMSC answers with a status other than 0
 * @throws Error naming why there is no session: no connection, no answer
 */
export async function openSmppSession(
  options: SmppSessionOptions,
  handler: DeliverHandler,
  signal?: AbortSignal,
): Promise<SmppSession> {
  const session = new SocketSession(options, handler);
  const abort = () => {
    session.abort('stopped');
  };
  signal?.addEventListener('abort', abort, { once: true });
  try {
    await session.bind();
    return session;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/**
 * An ESME's side of a session: framing, requests with time-outs, enquire_link, window. Whatever the other side sends
 * costs at most this session.
 */
class SocketSession implements SmppSession {
  readonly closed: Promise<string>;
  private readonly socket: Socket;
  private readonly frames = new PduFrames();
  private readonly requests = new OpenRequests();
  private readonly enquireTimer: NodeJS.Timeout;
  private phase: Phase = 'open';
  private endWith: (reason: string) => void = () => undefined;
  /** One for both sides: each may unbind while the other does. */
  private readonly drained: Promise<void>;
  private endDraining: () => void = () => undefined;
  private readonly deliveries: DeliveryWindow;
  private readonly writer: PduWriter;
  private readonly bindAnswer: number;

  constructor(
    private readonly options: SmppSessionOptions,
    private readonly handler: DeliverHandler,
  ) {
    this.closed = new Promise((resolve) => {
      this.endWith = resolve;
    });
    this.drained = new Promise((resolve) => {
      this.endDraining = resolve;
    });
    const { bind, window } = options;
    this.deliveries = new DeliveryWindow(window, WAITING_OCTETS_MAX);
    this.bindAnswer = COMMAND[`bind_${bind}`] + RESPONSE_BIT;
    this.socket = connectSmsc(options);
    this.writer = new PduWriter(this.socket, () => {
      this.fail('the other side does not read our answers');
    });
    this.socket.setNoDelay(true);
    this.socket.on('data', (chunk: Buffer) => {
      this.receive(chunk);
    });
    this.socket.on('error', (error) => {
      this.fail(error.message);
    });
    this.socket.on('close', () => {
      this.fail('closed by the other side');
    });
    this.enquireTimer = setInterval(() => {
      void this.enquire();
    }, options.enquireLinkIntervalMs ?? DEFAULTS.enquireMs);
  }

  get inFlight(): number {
    return this.deliveries.inFlight;
  }

  async bind(): Promise<void> {
    const { bind, bindTimeoutMs = DEFAULTS.bindMs } = this.options;
    const answer = await this.request(`bind_${bind}`, bindFields(this.options), bindTimeoutMs);
    if (answer === null) throw new Error(await this.failed('no answer to bind'));
    if (answer.commandStatus !== 0)
      throw new BindRefusedError(await this.failed(`bind refused with ${bindStatusText(answer.commandStatus)}`));
    // No bind, however good its status: what came over it would have to be refused.
    if (answer.commandId !== this.bindAnswer) {
      throw new Error(await this.failed(`bind answered with command ${hex(answer.commandId)}`));
    }
  }

  async stop(): Promise<void> {
    await this.leave();
    // The other side may have gone, or have unbound, meanwhile.
    if (this.phase === 'leaving') await this.request('unbind', {}, this.options.unbindTimeoutMs ?? DEFAULTS.unbindMs);
    this.fail('stopped');
    await this.closed;
  }

  abort(reason: string): void {
    this.fail(reason);
  }

  private async failed(reason: string): Promise<string> {
    this.fail(reason);
    return this.closed;
  }

  /** Ends the session; the first reason counts. */
  private fail(reason: string): void {
    if (this.phase === 'closed') return;
    this.phase = 'closed';
    clearInterval(this.enquireTimer);
    // What still comes would gather behind a length that no PDU has.
    this.socket.removeAllListeners('data');
    this.endWith(reason);
    this.deliveries.clear();
    this.writer.flush();
    // What was written goes out, unless the other side does not take it.
    this.socket.destroySoon();
    setTimeout(() => this.socket.destroy(), LINGER_MS).unref();
    this.requests.endAll();
    this.endDraining();
  }

  private receive(chunk: Buffer): void {
    let frames: PduFrame[];
    try {
      frames = this.frames.push(chunk);
    } catch (error) {
      this.writer.write(genericNack(0, STATUS.invalidCommandLength));
      this.fail(error instanceof FramingError ? error.message : 'unreadable stream');
      return;
    }
    for (const frame of frames) this.dispatch(frame);
  }

  private dispatch(frame: PduFrame): void {
    const { commandId: id, sequenceNumber } = frame;
    if (id >= RESPONSE_BIT) {
      this.receiveResponse(frame);
    } else if (id === COMMAND.deliver_sm) {
      this.receiveDelivery(frame);
    } else if (id === COMMAND.enquire_link) {
      this.writer.write(emptyResp(id, sequenceNumber));
    } else if (id === COMMAND.unbind) {
      void this.unbound(frame);
    } else if (id !== COMMAND.alert_notification) {
      this.writer.write(genericNack(sequenceNumber, STATUS.invalidCommandId));
    }
  }

  private receiveResponse(frame: PduFrame): void {
    const { commandId: id, sequenceNumber, commandStatus } = frame;
    const isAwaited = this.requests.settle(sequenceNumber, frame);
    if (this.phase !== 'open') return;
    // At once: the same chunk may bring the first deliver_sm, before whoever awaits the answer hears of it.
    if (isAwaited && id === this.bindAnswer && commandStatus === 0) this.phase = 'bound';
    // Who could not read the bind does not know its number, either (SMPP 3.4, 4.3).
    if (!isAwaited && id === COMMAND.generic_nack) this.fail(`bind answered with generic_nack ${hex(commandStatus)}`);
  }

  private receiveDelivery(frame: PduFrame): void {
    if (this.phase !== 'bound') {
      // Also before the bind is answered: an SMSC that is quicker with its messages is to send them again.
      this.writer.write(deliverSmResp(frame.sequenceNumber, STATUS.temporaryApplicationError));
      return;
    }
    const delivery = { frame, arrivedAtMs: performance.now() };
    const admission = this.deliveries.admit(delivery);
    if (admission === 'begin') void this.deliver(delivery);
    if (admission !== 'refuse') return;
    this.writer.write(deliverSmResp(frame.sequenceNumber, STATUS.throttled));
    this.options.onThrottled?.();
  }

  private async deliver({ frame, arrivedAtMs }: Delivery): Promise<void> {
    const { kind, status } = await this.handler(frame, performance.now() - arrivedAtMs);
    const answer = kind === 'nack' ? genericNack : deliverSmResp;
    this.writer.write(answer(frame.sequenceNumber, status));
    const next = this.deliveries.answered();
    if (next !== null) void this.deliver(next);
    else if (this.phase === 'leaving' && this.deliveries.inFlight === 0) this.endDraining();
  }

  /** The other side goes: it gets the answers that we owe it, so that it sends nothing twice. */
  private async unbound({ commandId: id, sequenceNumber }: PduFrame): Promise<void> {
    await this.leave();
    this.writer.write(emptyResp(id, sequenceNumber));
    this.fail('unbound by the other side');
  }

  private async enquire(): Promise<void> {
    // Before its answer to the bind the other side may take nothing else.
    if (this.phase === 'open') return;
    const limitMs = this.options.enquireLinkTimeoutMs ?? DEFAULTS.enquireTimeoutMs;
    const answer = await this.request('enquire_link', {}, limitMs);
    if (answer === null) this.fail('no answer to enquire_link');
  }

  /** The answer, or null when none came in time or the session ended. */
  private request(command: string, fields: Record<string, string | number>, limitMs: number): Promise<PduFrame | null> {
    return this.requests.make(limitMs, (sequence) => {
      this.writer.write(encodePdu(command, { ...fields, sequence_number: sequence }));
    });
  }

  /** Takes no deliver_sm any more. Resolves once nothing is in flight, the session is over, or that takes too long. */
  private leave(): Promise<void> {
    if (this.phase === 'open' || this.phase === 'bound') {
      this.phase = 'leaving';
      const timer = setTimeout(this.endDraining, this.options.drainMs ?? DEFAULTS.drainMs);
      void this.drained.then(() => {
        clearTimeout(timer);
      });
      if (this.deliveries.inFlight === 0) this.endDraining();
    }
    return this.drained;
  }
}
