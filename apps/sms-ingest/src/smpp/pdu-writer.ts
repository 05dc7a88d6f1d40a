import type { Socket } from 'node:net';

/** Answers that the other side does not read, in octets. */
const UNREAD_OCTETS_MAX = 1024 * 1024;

/** Writes PDUs together at the end of the turn: one system call for the answers of a whole batch. */
export class PduWriter {
  private unwritten: Buffer[] = [];

  /** @param onUnread the other side takes no more */
  constructor(
    private readonly socket: Socket,
    private readonly onUnread: () => void,
  ) {}

  write(pdu: Buffer): void {
    this.unwritten.push(pdu);
    if (this.unwritten.length > 1) return;
    setImmediate(() => {
      this.flush();
    });
  }

  /** Now, before the end of the turn. */
  flush(): void {
    const pdus = this.unwritten;
    this.unwritten = [];
    if (pdus.length === 0 || this.socket.destroyed || !this.socket.writable) return;
    this.socket.write(Buffer.concat(pdus));
    if (this.socket.writableLength > UNREAD_OCTETS_MAX) this.onUnread();
  }
}
