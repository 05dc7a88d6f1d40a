import { connect, type Socket } from 'node:net';

export const COMMAND = { deliverSm: 0x05, bindTransceiver: 0x09, enquireLink: 0x15 } as const;
export const RESPONSE_BIT = 0x8000_0000;
const HEADER_OCTETS = 16;

export interface Pdu {
  command: number;
  sequence: number;
  body: Buffer;
}

export function pdu(command: number, sequence: number, body = Buffer.alloc(0), status = 0): Buffer {
  const header = Buffer.alloc(HEADER_OCTETS);
  header.writeUInt32BE(HEADER_OCTETS + body.length, 0);
  header.writeUInt32BE(command, 4);
  header.writeUInt32BE(status, 8);
  header.writeUInt32BE(sequence, 12);
  return Buffer.concat([header, body]);
}

/** deliver_sm_resp. */
export function accepted(sequence: number): Buffer {
  return pdu(COMMAND.deliverSm + RESPONSE_BIT, sequence, Buffer.alloc(1));
}

/** What an ESME does with a deliver_sm. */
export type OnDeliver = (sequence: number, socket: Socket) => void;

/** Takes each, after so many ms of thought. */
export function takesAll(afterMs: () => number = () => 0): OnDeliver {
  return (sequence, socket) => {
    setTimeout(() => socket.write(accepted(sequence)), afterMs());
  };
}

/** An ESME that sees the bytes as they are on the wire. */
export class RawEsme {
  readonly received: Pdu[] = [];
  reset = false;
  isBound = false;
  private unread = Buffer.alloc(0);
  readonly socket: Socket;

  constructor(
    port: number,
    private readonly onDeliver: OnDeliver = takesAll(),
  ) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.on('error', (error: NodeJS.ErrnoException) => {
      this.reset = error.code === 'ECONNRESET';
    });
    this.socket.on('data', (chunk: Buffer) => {
      this.unread = Buffer.concat([this.unread, chunk]);
      while (this.unread.length >= HEADER_OCTETS && this.unread.length >= this.unread.readUInt32BE(0)) this.take();
    });
    this.socket.write(pdu(COMMAND.bindTransceiver, 1, Buffer.from('meisim\0secret\0\0\x34\0\0\0', 'latin1')));
  }

  get texts(): string[] {
    return this.deliveries.map(({ body }) => body.toString('latin1').replace(/^.*\0/s, '').slice(1));
  }

  get deliveries(): Pdu[] {
    return this.received.filter(({ command }) => command === COMMAND.deliverSm);
  }

  private take(): void {
    const length = this.unread.readUInt32BE(0);
    const command = this.unread.readUInt32BE(4);
    const sequence = this.unread.readUInt32BE(12);
    this.received.push({ command, sequence, body: this.unread.subarray(HEADER_OCTETS, length) });
    this.unread = this.unread.subarray(length);
    if (command === COMMAND.bindTransceiver + RESPONSE_BIT) this.isBound = true;
    if (command === COMMAND.deliverSm) this.onDeliver(sequence, this.socket);
  }
}
