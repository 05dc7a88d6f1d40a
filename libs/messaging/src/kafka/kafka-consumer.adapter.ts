import type { CommitPosition, ConsumeEngine, TopicPartition } from '../consume-engine.port.js';
import type { MessagingLogger } from '../messaging-logger.js';
import type { Consumer, ConsumeOptions, LogRecord } from '../event-log.port.js';
import { within } from '../deadline.js';
import { GroupMember, type GroupMemberListener } from './group-member.adapter.js';
import { MemberCommits, nextTurn } from './member-commits.js';
import { owns, ownershipChange, partitionsOf, without, type Assignment } from './ownership.js';
import type { KafkaClientOptions } from './severable-client.adapter.js';

const COMMIT_INTERVAL_MS = 200;
/**
 * How long `start` waits for the first assignment; the member goes on trying after that. Short, because the group
 * waits for the session of a killed member (6 s) before it assigns anything to the one that takes its place, and the
 * service's other work need not.
 */
const FIRST_JOIN_WAIT_MS = 2_500;
const RETURN_DELAY_MIN_MS = 200;
const RETURN_DELAY_MAX_MS = 5_000;
/** Longer than any join or request of a member that works. */
const SILENCE_MAX_MS = 45_000;
const FINAL_COMMIT_TRIES = 3;
const FINAL_COMMIT_WAIT_MS = 2_000;

const NOTHING: Assignment = {};

/** A consumer on Kafka: keeps one group member alive, and the engine in step with what that member owns. */
export class KafkaConsumer implements Consumer {
  #member: GroupMember | null = null;
  #commits: MemberCommits | null = null;
  #owned: Assignment = NOTHING;
  #paused = false;
  #stopping: Promise<void> | null = null;
  #commitTimer: NodeJS.Timeout | undefined;
  #returnTimer: NodeJS.Timeout | undefined;
  #returnDelayMs = RETURN_DELAY_MIN_MS;
  #onFirstJoin: () => void = () => undefined;

  constructor(
    private readonly client: KafkaClientOptions,
    private readonly options: ConsumeOptions,
    private readonly engine: ConsumeEngine,
  ) {}

  async start(): Promise<void> {
    const firstJoin = new Promise<void>((resolve) => {
      this.#onFirstJoin = resolve;
    });
    this.#join();
    this.#commitTimer = setInterval(() => {
      this.#tick();
    }, COMMIT_INTERVAL_MS);
    const waited = setTimeout(this.#onFirstJoin, FIRST_JOIN_WAIT_MS);
    await firstJoin;
    clearTimeout(waited);
  }

  assignment(): Assignment {
    return this.#owned;
  }

  unfinished(): number {
    return this.engine.unfinished();
  }

  oldestAppendedAtMs(): ReadonlyMap<string, number> {
    return this.engine.oldestAppendedAtMs();
  }

  pause(): void {
    this.#paused = true;
    this.#member?.pauseAll();
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  get #leaving(): boolean {
    return this.#paused || this.#stopping !== null;
  }

  get #logger(): MessagingLogger {
    return this.client.logger;
  }

  #join(): void {
    const member: GroupMember = new GroupMember(
      this.client,
      this.options.group,
      {
        topics: Object.keys(this.options.handlers),
        gathers: Object.values(this.options.handlers).every(({ kind }) => kind === 'batch'),
      },
      this.#listenerOf(() => member),
    );
    this.#member = member;
    this.#commits = new MemberCommits({
      group: this.options.group,
      engine: this.engine,
      commit: (positions) => member.commit(positions),
      owns: (position) => owns(this.#owned, position),
      logger: this.#logger,
    });
    void member.start();
  }

  /** Heeds a member only while it is the current one: a crashed kafkajs consumer may still speak. */
  #listenerOf(source: () => GroupMember): GroupMemberListener {
    const current = (): boolean => this.#member === source();
    return {
      joined: (assignment, continuous) => {
        if (current()) this.#joined(assignment, continuous);
      },
      rebalancing: () => {
        if (current()) void this.#commits?.commit();
      },
      fetched: (partition, records) => current() && this.#fetched(partition, records),
      ended: (error) => {
        if (current()) this.#lost(error);
      },
    };
  }

  #joined(assignment: Assignment, continuous: boolean): void {
    this.#returnDelayMs = RETURN_DELAY_MIN_MS;
    const leaving = this.#leaving;
    const { lost, gained } = ownershipChange(this.#owned, assignment, continuous);
    // While leaving, what is new belongs to the next owner: nobody reads it here, and it must not be committed.
    this.#owned = leaving ? without(assignment, gained) : assignment;
    const member = this.#member;
    for (const partition of lost) member?.resume(partition);
    // The right to commit ended with the old assignment, so the engine may only wait for its handlers and forget.
    void this.engine.revoke(lost);
    if (leaving) member?.pauseAll();
    else for (const partition of gained) this.#assign(partition);
    this.#logger.info({ group: this.options.group, lost: lost.length, gained: gained.length }, 'partitions assigned');
    this.#onFirstJoin();
  }

  #assign(partition: TopicPartition): void {
    const member = this.#member;
    const holds = (): boolean => this.#member === member && owns(this.#owned, partition);
    this.engine.assign(partition, {
      pause: () => {
        if (holds()) member?.pause(partition);
      },
      resume: () => {
        if (holds()) member?.resume(partition);
      },
    });
  }

  #fetched(partition: TopicPartition, records: readonly LogRecord[]): boolean {
    if (this.#leaving || !owns(this.#owned, partition)) return false;
    this.engine.accept(partition, records);
    return true;
  }

  #tick(): void {
    if ((this.#member?.silentMs() ?? 0) > SILENCE_MAX_MS) {
      const silent = this.#member;
      this.#lost(new Error('the consumer has been silent for too long'));
      void silent?.leave();
      return;
    }
    void this.#commits?.commit();
  }

  /** The member is gone: what it owned may belong to others at any moment. A new member takes its place. */
  #lost(error: Error): void {
    this.#member = null;
    const owned = partitionsOf(this.#owned);
    this.#owned = NOTHING;
    // Its connection is cut: the next member's commits need not wait for the time-out of one that is under way.
    void this.#commits?.end();
    this.#commits = null;
    void this.engine.revoke(owned);
    if (this.#stopping !== null) return;
    const delayMs = this.#returnDelayMs;
    this.#returnDelayMs = Math.min(delayMs * 2, RETURN_DELAY_MAX_MS);
    this.#logger.warn(
      { group: this.options.group, reason: error.message, delayMs },
      'the consumer ended; joining again',
    );
    this.#returnTimer = setTimeout(() => {
      this.#join();
    }, delayMs);
  }

  async #stop(): Promise<void> {
    // The caller has set #stopping by the time anything else runs: commits and fetched records are unheeded from here.
    clearInterval(this.#commitTimer);
    clearTimeout(this.#returnTimer);
    this.#onFirstJoin();
    this.#member?.pauseAll();
    await within(FINAL_COMMIT_WAIT_MS, this.#commits?.end() ?? Promise.resolve()).catch(() => undefined);
    await this.engine.revoke(partitionsOf(this.#owned), (positions) => this.#commitFinally(positions));
    this.#owned = NOTHING;
    await this.#member?.leave();
    this.#member = null;
  }

  async #commitFinally(positions: readonly CommitPosition[]): Promise<void> {
    for (let attempt = 1; attempt <= FINAL_COMMIT_TRIES; attempt++) {
      await nextTurn();
      const ours = positions.filter((position) => owns(this.#owned, position));
      if (ours.length === 0 || this.#member === null) return;
      try {
        await within(FINAL_COMMIT_WAIT_MS, this.#member.commit(ours));
        return;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.#logger.warn({ group: this.options.group, reason, attempt }, 'the last positions were not committed');
      }
    }
  }
}
