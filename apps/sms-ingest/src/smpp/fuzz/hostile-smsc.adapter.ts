import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { waitFor } from '#libs/testing';
import { PduFrames, type PduFrame } from '../pdu-frames.js';
import type { PlannedStep } from './hostile-steps.js';
import { COMMAND, rawPdu } from './wire.js';

const RESPONSE_BIT = 0x8000_0000;
const BINDS: readonly number[] = [0x01, 0x09];
const WRITES_MAX = 2_000;

/** A connection of ours as the SMSC sees it, bytes and all. */
export class HostileSession {
  /** command_status of each answer, by sequence number. */
  readonly answers = new Map<number, number[]>();
  isBound = false;
  isClosed = false;

  constructor(readonly socket: Socket) {
    const frames = new PduFrames();
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.isClosed = true;
    });
    socket.on('data', (chunk: Buffer) => {
      for (const frame of frames.push(chunk)) this.receive(frame);
    });
  }

  /** What goes over the wire before the answer to the bind. */
  beforeBind = Buffer.alloc(0);

  async write(octets: Buffer, cuts: PlannedStep['cuts']): Promise<void> {
    for (const piece of pieces(octets, cuts)) {
      if (this.isClosed) return;
      this.socket.write(piece);
      await nextTurn();
    }
  }

  /** Resolves once our side answered an enquire_link, or closed. */
  async heard(sequence: number): Promise<void> {
    this.socket.write(rawPdu({ command: COMMAND.enquireLink, sequence }));
    await waitFor('the answer to enquire_link', () => this.isClosed || this.answers.has(sequence), { intervalMs: 1 });
  }

  async closed(): Promise<void> {
    await waitFor('our side closes', () => this.isClosed, { intervalMs: 1 });
  }

  private receive(frame: PduFrame): void {
    const { commandId, commandStatus, sequenceNumber: sequence } = frame;
    if (commandId >= RESPONSE_BIT) {
      this.answers.set(sequence, [...(this.answers.get(sequence) ?? []), commandStatus]);
    } else if (BINDS.includes(commandId)) {
      this.isBound = true;
      this.socket.write(Buffer.concat([this.beforeBind, rawPdu({ command: commandId + RESPONSE_BIT, sequence })]));
    } else {
      this.socket.write(rawPdu({ command: commandId + RESPONSE_BIT, sequence }));
    }
  }
}

/** An SMSC that grants every bind, and sends whatever octets it is told to. */
export class HostileSmsc {
  readonly sessions = new Set<HostileSession>();
  /** How many connections it ever took. */
  accepted = 0;
  /** Sent ahead of the answer to every bind. */
  beforeBind = Buffer.alloc(0);
  private readonly server: Server;

  private constructor() {
    this.server = createServer((socket) => {
      const session = new HostileSession(socket);
      session.beforeBind = this.beforeBind;
      this.accepted += 1;
      this.sessions.add(session);
      socket.on('close', () => this.sessions.delete(session));
    });
  }

  static async start(): Promise<HostileSmsc> {
    const smsc = new HostileSmsc();
    smsc.server.listen(0, '127.0.0.1');
    await once(smsc.server, 'listening');
    return smsc;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  bound(): HostileSession[] {
    return [...this.sessions].filter((session) => session.isBound && !session.isClosed);
  }

  async stop(): Promise<void> {
    for (const { socket } of this.sessions) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function pieces(octets: Buffer, cuts: PlannedStep['cuts']): Buffer[] {
  const size = Math.ceil(octets.length / WRITES_MAX);
  const ends =
    cuts === 'each octet'
      ? Array.from({ length: Math.ceil(octets.length / size) }, (_, at) => at * size)
      : cuts.map((cut) => cut % octets.length).sort((a, b) => a - b);
  return [...ends, octets.length].map((end, at) => octets.subarray(ends[at - 1] ?? 0, end)).filter((one) => one.length);
}
