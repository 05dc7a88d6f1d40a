import type { ConsumeEngine } from '../consume-engine.port.js';
import type { MessagingLogger } from '../messaging-logger.js';
import type { Consumer } from '../event-log.port.js';
import type { CarriedRecord } from './carried-record.js';
import { OwnedSession } from './owned-session.adapter.js';
import { PgSession, type PgSessionOptions } from './pg-session.adapter.js';
import type { TopicWakes } from './topic-wakes.adapter.js';
import type { EmbeddedTopic } from './topics.repository.js';
import { WakeSignal } from './wake-signal.js';

const COMMIT_MS = 200;
/** How often a stand-by looks whether the owner is gone, ms. */
const CLAIM_MS = 500;
/** More would pile up while fetches find more and more: what they have read is not needed. */
const CARRIED_MAX = 100;
const RECONNECT_MS = 100;
const RECONNECT_MS_MAX = 2_000;

export interface EmbeddedConsumerOptions {
  group: string;
  topics: readonly EmbeddedTopic[];
  /** How long a reader trusts that it would have been woken, ms. */
  safetyPollMs: number;
  session: PgSessionOptions;
  logger: MessagingLogger;
}

/** A consumer on the embedded log, one member of its group: owner of topics or stand-by, whatever happens to its connection. */
export class EmbeddedConsumer implements Consumer {
  readonly #signal = new WakeSignal();
  /** Apart from the wake-ups: those of a busy topic are no reason to try again before its time. */
  readonly #stopped = new WakeSignal();
  /** Topics that may have new records since they were last read. */
  #woken = new Set<number>();
  /** Records that came with a wake-up, in the order of the log for each partition. */
  #carried: { topicId: number; record: CarriedRecord }[] = [];
  readonly #unsubscribe: (() => void)[];
  readonly #running: Promise<void>;
  #owned: OwnedSession | null = null;
  #paused = false;
  #stopping = false;
  /**
   * Until the next try to connect, ms; starts over once something could be read, or committed if commits fail: a
   * connection alone is not much.
   */
  #reconnectMs = RECONNECT_MS;
  /** The last commit of anything failed: what can be read is no sign then that the log works again. */
  #commitsFail = false;

  constructor(
    private readonly options: EmbeddedConsumerOptions,
    private readonly engine: ConsumeEngine,
    wakes: Pick<TopicWakes, 'subscribe'>,
  ) {
    this.#unsubscribe = options.topics.map(({ topicId }) =>
      wakes.subscribe(topicId, (record) => {
        if (record === null || this.#carried.length >= CARRIED_MAX) this.#wake(topicId);
        else {
          this.#carried.push({ topicId, record });
          this.#signal.raise();
        }
      }),
    );
    this.#running = this.#run();
  }

  assignment(): Readonly<Record<string, readonly number[]>> {
    const assigned: Record<string, number[]> = {};
    for (const { topic, partition } of this.#owned?.partitions() ?? []) (assigned[topic] ??= []).push(partition);
    return assigned;
  }

  unfinished(): number {
    return this.engine.unfinished();
  }

  oldestAppendedAtMs(): ReadonlyMap<string, number> {
    return this.engine.oldestAppendedAtMs();
  }

  pause(): void {
    this.#paused = true;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#signal.raise();
    this.#stopped.raise();
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      try {
        await this.#connected();
      } catch (error) {
        const { group, logger } = this.options;
        const delayMs = this.#reconnectMs;
        this.#reconnectMs = Math.min(delayMs * 2, RECONNECT_MS_MAX);
        logger.warn({ err: error, group, delayMs }, 'a consumer lost its connection to the event log');
        await this.#stopped.wait(delayMs);
      }
    }
  }

  /** Lives on one connection until it is lost (throws) or the member stops. */
  async #connected(): Promise<void> {
    const session = await PgSession.open(this.options.session);
    const { group, topics } = this.options;
    const owned = new OwnedSession(session, group, topics, this.engine, (topicId) => {
      this.#wake(topicId);
    });
    this.#owned = owned;
    // A lost session has lost its locks: another member may own the partitions by now.
    const revoked = new Promise<void>((resolve) => {
      session.onLost(() => {
        this.#owned = null;
        this.#signal.raise();
        resolve(this.engine.revoke(owned.partitions()));
      });
    });
    const committing = setInterval(() => {
      this.#commit(owned, session);
    }, COMMIT_MS);
    try {
      await this.#read(owned, session);
      await this.engine.revoke(owned.partitions(), (positions) => owned.commitPositions(positions));
    } finally {
      clearInterval(committing);
      await session.close();
      await revoked;
      this.#owned = null;
    }
  }

  async #read(owned: OwnedSession, session: PgSession): Promise<void> {
    let claimAt = 0;
    let allReadAt = 0;
    let topicIds: ReadonlySet<number> | null = null;
    while (!this.#stopping) {
      if (session.lost) throw new Error('the session that owned the partitions is lost');
      if (this.#paused) {
        await this.#signal.wait(this.options.safetyPollMs);
        continue;
      }
      const nowMs = performance.now();
      if (!owned.ownsAll() && nowMs >= claimAt) {
        await owned.claim();
        claimAt = nowMs + CLAIM_MS;
        topicIds = null;
      }
      // However busy the topics are that wake us: a wake-up for another may have been lost.
      if (nowMs - allReadAt >= this.options.safetyPollMs) topicIds = null;
      if (topicIds === null) allReadAt = nowMs;
      const more = await owned.fetch(topicIds);
      if (!this.#commitsFail) this.#reconnectMs = RECONNECT_MS;
      const raised = more || (await this.#signal.wait(owned.ownsAll() ? this.options.safetyPollMs : CLAIM_MS));
      topicIds = raised && !more ? this.#takeWoken(owned) : null;
    }
  }

  #wake(topicId: number): void {
    this.#woken.add(topicId);
    this.#signal.raise();
  }

  /** The topics that have to be read; a carried record that is the next one is taken as it is. */
  #takeWoken(owned: OwnedSession): ReadonlySet<number> {
    const woken = this.#woken;
    const carried = this.#carried;
    this.#woken = new Set();
    this.#carried = [];
    if (this.#paused) return woken;
    for (const { topicId, record } of carried) if (!owned.take(topicId, record)) woken.add(topicId);
    return woken;
  }

  #commit(owned: OwnedSession, session: PgSession): void {
    const committed = (any: boolean): void => {
      if (!any) return;
      this.#commitsFail = false;
      this.#reconnectMs = RECONNECT_MS;
    };
    owned.commit().then(committed, (error: unknown) => {
      this.#commitsFail = true;
      this.options.logger.warn({ err: error, group: this.options.group }, 'a commit of offsets failed');
      // Nobody can say whether the session still owns anything.
      void session.close();
    });
  }
}
