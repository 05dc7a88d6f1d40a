import type { MessagingLogger } from '../messaging-logger.js';
import { parseCarried, type CarriedRecord } from './carried-record.js';
import { PgSession, type PgSessionOptions } from './pg-session.adapter.js';
import { wakeChannel } from './wake-channel.js';

const RECONNECT_MS = 100;
const RECONNECT_MS_MAX = 2_000;

/** Is told that a topic has something new, and what, if the notification carries it. */
export type Wake = (carried: CarriedRecord | null) => void;

/**
 * Wakes readers when their topic has new records, over one LISTEN connection for all of them. After a reconnect
 * everybody is woken, since notifications of the time between are gone.
 */
export class TopicWakes {
  readonly #subscribers = new Map<string, Set<Wake>>();
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
  subscribe(topicId: number, wake: Wake): () => void {
    const channel = wakeChannel(topicId);
    const wakes = this.#subscribers.get(channel) ?? new Set<Wake>();
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
      session.onNotification((channel, payload) => {
        this.#wake(channel, parseCarried(payload));
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
      for (const channel of channels) this.#wake(channel, null);
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

  #wake(channel: string, carried: CarriedRecord | null): void {
    for (const wake of this.#subscribers.get(channel) ?? []) wake(carried);
  }
}
