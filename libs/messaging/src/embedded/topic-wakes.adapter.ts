import type { MessagingLogger } from '../engine/consume-engine-deps.js';
import { PgSession, type PgSessionOptions } from './pg-session.adapter.js';

const RECONNECT_MS = 100;
const RECONNECT_MS_MAX = 2_000;

/** The channel that says "read topic again". It carries no payload: a reader asks the log, never the notification. */
export function wakeChannel(topicId: number): string {
  return `event_log_${topicId}`;
}

/**
 * Wakes readers when their topic has new records, over one LISTEN connection for all of them. After a reconnect
 * everybody is woken, since notifications of the time between are gone.
 */
export class TopicWakes {
  readonly #subscribers = new Map<string, Set<() => void>>();
  #session: PgSession | null = null;
  #connecting: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #delayMs = RECONNECT_MS;
  #closed = false;

  constructor(
    private readonly options: PgSessionOptions,
    private readonly logger: MessagingLogger,
  ) {}

  /** Calls `wake` whenever the topic may have new records; the returned function ends that. */
  subscribe(topicId: number, wake: () => void): () => void {
    const channel = wakeChannel(topicId);
    const wakes = this.#subscribers.get(channel) ?? new Set<() => void>();
    if (wakes.size === 0) this.#listen(channel);
    this.#subscribers.set(channel, wakes.add(wake));
    return () => {
      wakes.delete(wake);
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#connecting;
    await this.#session?.close();
  }

  #listen(channel: string): void {
    if (this.#session === null) this.#connecting ??= this.#connect();
    else void this.#listenOn(this.#session, [channel]);
  }

  async #connect(): Promise<void> {
    try {
      const session = await PgSession.open(this.options);
      session.onNotification((channel) => {
        this.#wake(channel);
      });
      this.#session = session;
      session.onLost((error) => {
        if (this.#session === session) this.#session = null;
        if (!this.#closed) this.#reconnectLater(error);
      });
      await this.#listenOn(session, [...this.#subscribers.keys()]);
      this.#delayMs = RECONNECT_MS;
    } catch (error) {
      this.#reconnectLater(error);
    } finally {
      this.#connecting = null;
    }
  }

  async #listenOn(session: PgSession, channels: readonly string[]): Promise<void> {
    try {
      if (channels.length > 0) await session.query({ text: channels.map((name) => `LISTEN ${name}`).join('; ') });
      for (const channel of channels) this.#wake(channel);
    } catch (error) {
      this.logger.warn({ err: error }, 'LISTEN failed');
      await session.close();
    }
  }

  #reconnectLater(error: unknown): void {
    if (this.#closed) return;
    this.logger.warn({ err: error, delayMs: this.#delayMs }, 'the LISTEN connection is gone; connecting anew');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // A new subscriber may have connected meanwhile.
      if (this.#session === null) this.#connecting ??= this.#connect();
    }, this.#delayMs);
    this.#delayMs = Math.min(this.#delayMs * 2, RECONNECT_MS_MAX);
  }

  #wake(channel: string): void {
    for (const wake of this.#subscribers.get(channel) ?? []) wake();
  }
}
