import { bindDelayMs } from './bind-backoff.js';
import { BindRefusedError } from './bind-refused-error.js';
import { openSmppSession } from './smpp-session.client.js';
import type { DeliverHandler, SmppSession, SmppSessionOptions } from './smpp-session.port.js';

const STOOD_MS = 10_000;

/**
 * How a session ended, or did not come about. `stood`: it brought something, or stood for {@link STOOD_MS}; `fell`: it
 * was bound, and may be the sign of a carrier that only takes binds; `refused`: the bind was answered with an error;
 * `failed`: it was not answered.
 */
export interface LostSession {
  kind: 'stood' | 'fell' | 'refused' | 'failed';
  reason: string;
}

/** What operators see of one bind. */
export interface LinkState {
  state: 'connecting' | 'bound' | 'waiting' | 'stopped';
  /** When it came into this state, ms since the epoch. */
  sinceMs: number;
  inFlight: number;
  /** Why the last session ended or did not come about; kept while the next one stands, to show a link that flaps. */
  lastError: string | null;
  /** When that was, ms since the epoch. */
  lastErrorAtMs: number | null;
}

export interface LinkEvents {
  onBound(): void;
  onLost(lost: LostSession, retryInMs: number): void;
}

/** Keeps one session with an SMSC: binds, and binds again with back-off whenever it is lost. */
export class SmppLink {
  private current: Omit<LinkState, 'inFlight'>;
  private session: SmppSession | null = null;
  private readonly stopper = new AbortController();
  private running: Promise<void> | null = null;

  constructor(
    private readonly options: SmppSessionOptions,
    private readonly handler: DeliverHandler,
    private readonly events: LinkEvents,
    private readonly random: () => number = Math.random,
    private readonly now: () => number = Date.now,
  ) {
    this.current = { state: 'connecting', sinceMs: this.now(), lastError: null, lastErrorAtMs: null };
  }

  get state(): LinkState {
    return { ...this.current, inFlight: this.session?.inFlight ?? 0 };
  }

  start(): void {
    this.running ??= this.keepBound();
  }

  /** Stops taking, answers what is in flight, unbinds. */
  async stop(): Promise<void> {
    this.stopper.abort();
    await this.session?.stop();
    await this.running;
    this.enter('stopped');
  }

  private async keepBound(): Promise<void> {
    let failures = 0;
    while (!this.isStopping()) {
      this.enter('connecting');
      const lost = await this.holdSession();
      if (this.isStopping()) return;
      if (lost.kind === 'stood') failures = 0;
      const delayMs = bindDelayMs(failures, this.random(), { refused: lost.kind === 'refused' });
      failures += 1;
      this.current = { ...this.current, lastError: lost.reason, lastErrorAtMs: this.now() };
      this.enter('waiting');
      this.events.onLost(lost, delayMs);
      await this.pause(delayMs);
    }
  }

  /** One session from connecting to its end. */
  private async holdSession(): Promise<LostSession> {
    const brought = { something: false };
    const handler: DeliverHandler = (frame, waitedMs) => {
      brought.something = true;
      return this.handler(frame, waitedMs);
    };
    try {
      this.session = await openSmppSession(this.options, handler, this.stopper.signal);
      // A stop that came while the answer to the bind was on its way here has not seen the session.
      if (this.isStopping()) await this.session.stop();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { kind: error instanceof BindRefusedError ? 'refused' : 'failed', reason };
    }
    this.enter('bound');
    const boundAtMs = this.now();
    this.events.onBound();
    const reason = await this.session.closed;
    this.session = null;
    const stood = brought.something || this.now() - boundAtMs >= STOOD_MS;
    return { kind: stood ? 'stood' : 'fell', reason };
  }

  private isStopping(): boolean {
    return this.stopper.signal.aborted;
  }

  private enter(state: LinkState['state']): void {
    this.current = { ...this.current, state, sinceMs: this.now() };
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.stopper.signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.stopper.signal.addEventListener('abort', done, { once: true });
    });
  }
}
