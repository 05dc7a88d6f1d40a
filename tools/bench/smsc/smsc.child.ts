/** The carrier's message centre under load: a process of its own, as cheap as can be. Talks to its parent over IPC. */
import { createServer, type Socket } from 'node:net';
import { DeliverSmPdus } from './deliver-sm-pdus.js';
import type { SmscCommand, SmscLoad, SmscMessage } from './smsc-protocol.js';

const HEADER_OCTETS = 16;
const RESPONSE_BIT = 0x8000_0000;
const COMMAND = { genericNack: 0x8000_0000, bindReceiver: 0x01, deliverSmResp: 0x8000_0005, unbind: 0x06 };
const TRANSCEIVER = 0x09;
const ENQUIRE_LINK = 0x15;
const RESEND_MS = 500;
const SAMPLE_EVERY = 10;
const SEQUENCE_MAX = 0x7fff_ffff;

interface Sent {
  index: number;
  atMs: number;
}

function tell(message: SmscMessage): void {
  process.send?.(message);
}

function response(commandId: number, sequence: number, body = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(HEADER_OCTETS);
  header.writeUInt32BE(HEADER_OCTETS + body.length, 0);
  header.writeUInt32BE((commandId | RESPONSE_BIT) >>> 0, 4);
  header.writeUInt32BE(sequence, 12);
  return Buffer.concat([header, body]);
}

/** A load under way. What is refused or lost with its session is sent again. */
class Load {
  private readonly pdus: DeliverSmPdus;
  private readonly startedMs = performance.now();
  private readonly latencies: number[] = [];
  private again: number[] = [];
  private next = 0;
  private accepted = 0;
  private refusals = 0;

  constructor(readonly order: SmscLoad) {
    this.pdus = new DeliverSmPdus(order.phones, order.parts);
  }

  /** Index of the next deliver_sm; null when none waits. */
  take(): number | null {
    const again = this.again.pop();
    if (again !== undefined) return again;
    if (this.next >= this.order.pdus) return null;
    this.next += 1;
    return this.next - 1;
  }

  write(index: number, sequence: number): Buffer {
    const { parts, firstMessage } = this.order;
    return this.pdus.write(firstMessage + Math.floor(index / parts), index % parts, sequence);
  }

  answered({ index, atMs }: Sent, status: number): void {
    if (status !== 0) {
      this.refusals += 1;
      setTimeout(() => {
        this.lost(index);
      }, RESEND_MS);
      return;
    }
    if (index % SAMPLE_EVERY === 0) this.latencies.push(performance.now() - atMs);
    this.accepted += 1;
    if (this.accepted < this.order.pdus) return;
    const { refusals, latencies } = this;
    tell({ kind: 'sent', durationMs: performance.now() - this.startedMs, refusals, latencies });
  }

  lost(index: number): void {
    this.again.push(index);
    for (const session of sessions) session.fill();
  }
}

class Session {
  systemId = '';
  private received: Buffer = Buffer.alloc(0);
  private sequence = 0;
  private readonly unanswered = new Map<number, Sent>();

  constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => {
      this.receive(chunk);
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      sessions.delete(this);
      for (const { index } of this.unanswered.values()) loads.get(this.systemId)?.lost(index);
    });
  }

  fill(): void {
    const load = loads.get(this.systemId);
    if (load === undefined) return;
    const pdus: Buffer[] = [];
    while (this.unanswered.size < load.order.window) {
      const index = load.take();
      if (index === null) break;
      this.sequence = this.sequence >= SEQUENCE_MAX ? 1 : this.sequence + 1;
      this.unanswered.set(this.sequence, { index, atMs: performance.now() });
      pdus.push(load.write(index, this.sequence));
    }
    if (pdus.length > 0) this.socket.write(Buffer.concat(pdus));
  }

  private receive(chunk: Buffer): void {
    const octets = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    let at = 0;
    while (octets.length - at >= HEADER_OCTETS && octets.length - at >= octets.readUInt32BE(at)) {
      const length = octets.readUInt32BE(at);
      this.take(octets.subarray(at, at + length));
      at += length;
    }
    this.received = octets.subarray(at);
    this.fill();
  }

  private take(pdu: Buffer): void {
    const commandId = pdu.readUInt32BE(4);
    const sequence = pdu.readUInt32BE(12);
    if (commandId === COMMAND.deliverSmResp || commandId === COMMAND.genericNack) {
      const sent = this.unanswered.get(sequence);
      if (sent === undefined) return;
      this.unanswered.delete(sequence);
      loads.get(this.systemId)?.answered(sent, pdu.readUInt32BE(8));
    } else if (commandId === COMMAND.bindReceiver || commandId === TRANSCEIVER) {
      this.systemId = pdu.toString('latin1', HEADER_OCTETS, pdu.indexOf(0, HEADER_OCTETS));
      this.socket.write(response(commandId, sequence, Buffer.from('BENCH\0', 'latin1')));
    } else if (commandId === ENQUIRE_LINK || commandId === COMMAND.unbind) {
      this.socket.write(response(commandId, sequence));
    }
  }
}

const sessions = new Set<Session>();
const loads = new Map<string, Load>();

function obey(command: SmscCommand): void {
  const bound = [...sessions].filter(({ systemId }) => systemId === command.systemId);
  if (command.kind === 'binds') {
    tell({ kind: 'binds', count: bound.length });
    return;
  }
  loads.set(command.systemId, new Load(command.load));
  for (const session of bound) session.fill();
}

const server = createServer({ noDelay: true }, (socket) => {
  sessions.add(new Session(socket));
});
process.on('message', (command: SmscCommand) => {
  obey(command);
});
process.once('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) tell({ kind: 'listening', port: address.port });
});
