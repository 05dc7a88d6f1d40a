import type { AddressInfo, Server } from 'node:net';
import type { Clock } from '#libs/contracts';
import type { Faults } from '../faults/faults.js';
import type { Journal } from '../journal/journal.js';
import { DeliveryQueue, type Delivery } from './delivery-queue.js';
import type { Part } from './part.js';
import { smpp, type SmppSession } from './smpp-library.adapter.js';
import { SmscSession, type BindState, type SessionOptions } from './smsc-session.adapter.js';

export interface SmscOptions extends SessionOptions {
  /** How long a part that was answered "later" waits before it is sent again, ms. */
  laterDelayMs: number;
}

const UNBIND_TIMEOUT_MS = 1_000;

/** A carrier's message centre: takes binds over SMPP 3.4 and brings mobile-originated messages to them in turn. */
export class SmscServer {
  private readonly server: Server;
  private readonly sessions: SmscSession[] = [];
  private readonly queue: DeliveryQueue;
  private turn = 0;
  private accepted = 0;

  constructor(
    private readonly options: SmscOptions,
    private readonly faults: Faults,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {
    this.queue = new DeliveryQueue({ nextFree: () => this.nextFree() }, faults, journal, options);
    this.server = smpp.createServer((wire) => {
      this.accept(wire);
    });
    faults.onChange(() => {
      for (const session of this.sessions) session.applyFaults();
      this.queue.applyFaults();
    });
  }

  /** @returns the port that it listens on */
  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        this.server.off('error', reject);
        resolve();
      });
    });
    return (this.server.address() as AddressInfo).port;
  }

  /** @param resendOnLater false: a "later" answer is the part's outcome */
  submit(parts: readonly Part[], resendOnLater: boolean): Delivery {
    return this.queue.submit(parts, resendOnLater);
  }

  binds(): BindState[] {
    return this.sessions.map((session) => session.state()).filter((state) => state !== null);
  }

  canReceive(): boolean {
    return this.binds().some((bind) => bind.kind !== 'transmitter');
  }

  queueState(): { queued: number; in_flight: number } {
    return { queued: this.queue.queued, in_flight: this.queue.inFlight };
  }

  /** Breaks every connection. */
  resetSessions(): void {
    for (const session of [...this.sessions]) session.reset('reset');
  }

  sendMalformed(): void {
    for (const session of this.sessions) session.sendMalformed();
  }

  async close(): Promise<void> {
    this.queue.close();
    const closed = new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
    await Promise.all(this.sessions.map((session) => session.leave(UNBIND_TIMEOUT_MS)));
    await closed;
  }

  private accept(wire: SmppSession): void {
    this.accepted += 1;
    const session = new SmscSession(wire, {
      id: `session-${this.accepted}`,
      options: this.options,
      faults: this.faults,
      journal: this.journal,
      clock: this.clock,
      onChange: () => {
        this.queue.pump();
      },
      onTwin: () => {
        this.queue.countTwin();
      },
    });
    this.sessions.push(session);
    wire.on('close', () => {
      this.sessions.splice(this.sessions.indexOf(session), 1);
    });
  }

  private nextFree(): SmscSession | null {
    for (let step = 0; step < this.sessions.length; step += 1) {
      this.turn = (this.turn + 1) % this.sessions.length;
      const session = this.sessions[this.turn];
      if (session?.isFree()) return session;
    }
    return null;
  }
}
