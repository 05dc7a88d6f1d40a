import { createRequire } from 'node:module';
import type { EventEmitter } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { SmsPdu } from '#libs/sms';
import { waitFor, type TestCertificate } from '#libs/testing';

interface LibraryPdu {
  command: string;
  command_id: number;
  command_status: number;
  sequence_number: number;
  system_id?: string;
  system_type?: string;
  addr_ton?: number;
  addr_npi?: number;
  address_range?: string;
  response(fields?: object): LibraryPdu;
}

/** A session as the `smpp` package gives it to a server. */
export interface SmscSession extends EventEmitter {
  socket: Socket;
  send(pdu: LibraryPdu): boolean;
  deliver_sm(fields: object, onAnswer: (answer: LibraryPdu) => void): boolean;
  enquire_link(onAnswer: (answer: LibraryPdu) => void): boolean;
  unbind(onAnswer: () => void): boolean;
  destroy(): void;
}

const library = createRequire(import.meta.url)('smpp') as {
  createServer(options: { key?: string; cert?: string }, listener: (session: SmscSession) => void): Server;
};

export interface Addresses {
  from?: string;
  fromTon?: number;
  to?: string;
  toTon?: number;
}

/** A carrier's SMSC on the `smpp` package, driven by a test. */
export class FakeSmsc {
  /** Bound sessions in the order in which they bound. */
  sessions: SmscSession[] = [];
  /** Commands that our side sent besides binds, in their order. */
  readonly commands: string[] = [];
  /** Binds that our side sent. */
  readonly binds: LibraryPdu[] = [];
  /** Answers enquire_link; off: it hangs. */
  answersEnquireLink = true;
  /** Status of the next binds. */
  bindStatus = 0;
  /** Closes each session right after its bind. */
  leavesAfterBind = false;

  private constructor(private readonly server: Server) {}

  /** @param certificate takes TLS connections, and no others */
  static async start(port = 0, certificate?: TestCertificate): Promise<FakeSmsc> {
    const smsc: { current?: FakeSmsc } = {};
    const server = library.createServer({ ...certificate }, (session) => {
      smsc.current?.accept(session);
    });
    await new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
    smsc.current = new FakeSmsc(server);
    return smsc.current;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async bound(count: number): Promise<void> {
    await waitFor(`${count} binds`, () => this.sessions.length >= count);
  }

  /** Sends a PDU over a bind and gives the command_status of its answer. */
  async deliver(pdu: SmsPdu, addresses: Addresses = {}, bind = 0): Promise<number> {
    return (await this.deliverRaw(fieldsOf(pdu, addresses), bind)).command_status;
  }

  deliverRaw(fields: object, bind = 0): Promise<LibraryPdu> {
    const session = this.sessions[bind];
    if (!session) throw new Error(`bind ${bind} does not stand`);
    return new Promise((resolve, reject) => {
      const onClose = () => {
        reject(new Error('the session closed before the answer'));
      };
      session.once('close', onClose);
      session.deliver_sm(fields, (answer) => {
        session.removeListener('close', onClose);
        resolve(answer);
      });
    });
  }

  /** What `deliver` sends over the first bind goes out as one piece, and is received so. */
  together<T>(deliver: () => T): T {
    const socket = this.sessions[0]?.socket;
    socket?.cork();
    try {
      return deliver();
    } finally {
      socket?.uncork();
    }
  }

  async stop(): Promise<void> {
    for (const session of this.sessions) session.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private accept(session: SmscSession): void {
    session.on('error', () => undefined);
    // Every delivery that waits for its answer listens.
    session.setMaxListeners(0);
    session.on('close', () => {
      this.sessions = this.sessions.filter((one) => one !== session);
    });
    session.on('pdu', (pdu: LibraryPdu) => {
      if (pdu.command.startsWith('bind_')) {
        this.binds.push(pdu);
        session.send(pdu.response({ command_status: this.bindStatus }));
        if (this.leavesAfterBind) session.socket.end();
        else if (this.bindStatus === 0) this.sessions.push(session);
        return;
      }
      this.commands.push(pdu.command);
      if (pdu.command === 'enquire_link' && this.answersEnquireLink) session.send(pdu.response());
      if (pdu.command === 'unbind') session.send(pdu.response());
    });
  }
}

/** A deliver_sm's fields for the `smpp` package. */
export function fieldsOf(pdu: SmsPdu, { from = '24578', fromTon = 0, to, toTon = 1 }: Addresses): object {
  return {
    source_addr_ton: fromTon,
    source_addr: from,
    dest_addr_ton: toTon,
    destination_addr: to ?? '14155551234',
    esm_class: pdu.esmClass,
    data_coding: pdu.dataCoding,
    short_message: Buffer.from(pdu.shortMessage),
    ...(pdu.messagePayload ? { message_payload: Buffer.from(pdu.messagePayload) } : {}),
    ...(pdu.sar
      ? {
          sar_msg_ref_num: pdu.sar.ref,
          sar_total_segments: pdu.sar.total,
          sar_segment_seqnum: pdu.sar.seq,
        }
      : {}),
  };
}
