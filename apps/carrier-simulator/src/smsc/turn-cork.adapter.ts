import type { Socket } from 'node:net';

/**
 * Holds back what one turn of the event loop writes to a socket, so that it goes out by one system call: a window whose
 * answers come together is filled again together.
 */
export class TurnCork {
  private held = false;

  constructor(private readonly socket: Socket) {}

  /** Until the end of this turn. */
  hold(): void {
    if (this.held) return;
    this.held = true;
    this.socket.cork();
    process.nextTick(() => {
      this.release();
    });
  }

  /** Now: before the connection is broken, which would take with it what is held. */
  release(): void {
    if (!this.held) return;
    this.held = false;
    this.socket.uncork();
  }
}
