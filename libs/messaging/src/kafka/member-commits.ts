import type { CommitPosition, ConsumeEngine } from '../consume-engine.port.js';
import type { MessagingLogger } from '../messaging-logger.js';

export interface MemberCommitsDeps {
  group: string;
  engine: Pick<ConsumeEngine, 'takeCommittable' | 'giveBack'>;
  /** Commits as the member, once. */
  commit: (positions: readonly CommitPosition[]) => Promise<void>;
  /** Whether the member owns the partition now. */
  owns: (position: CommitPosition) => boolean;
  logger: MessagingLogger;
}

/**
 * The commits of one group member: one at a time, so that an older position never overtakes a newer one. They end with
 * the member. What is still under way then reaches nobody, and neither it nor what waits behind it may take or give back
 * positions that are the next member's by then.
 */
export class MemberCommits {
  #last: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(private readonly deps: MemberCommitsDeps) {}

  /** Commits what moved, after those under way. */
  commit(): Promise<void> {
    this.#last = this.#last.then(() => this.#commitOnce());
    return this.#last;
  }

  /** Takes and gives back nothing any more. Resolves once nothing is under way. */
  end(): Promise<void> {
    this.#ended = true;
    return this.#last;
  }

  async #commitOnce(): Promise<void> {
    const { engine, commit, owns, group, logger } = this.deps;
    const ended = () => this.#ended;
    await nextTurn();
    if (ended()) return;
    const positions = engine.takeCommittable().filter(owns);
    if (positions.length === 0) return;
    try {
      await commit(positions);
    } catch (error) {
      if (ended()) return;
      engine.giveBack(positions.filter(owns));
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn({ group, reason }, 'positions were not committed; trying again');
    }
  }
}

/**
 * kafkajs takes up a new generation and tells us of it within one turn of the event loop. What is decided at the start
 * of a turn of its own cannot fall in between, where an old assignment would be committed under the new generation.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
