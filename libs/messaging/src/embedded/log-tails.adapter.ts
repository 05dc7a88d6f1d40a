import type { MessagingLogger } from '../messaging-logger.js';
import type { Tail, TailOptions } from '../event-log.port.js';
import { OpenTails } from '../tail/open-tails.js';
import { TailProgress } from '../tail/tail-progress.js';
import type { LogReader } from './log-reader.adapter.js';
import { LogTail } from './log-tail.adapter.js';
import type { TopicWakes } from './topic-wakes.adapter.js';
import type { TopicsRepository } from './topics.repository.js';

/** Begins tails and ends those that are left. */
export class LogTails {
  readonly #open = new OpenTails();

  constructor(
    private readonly topics: TopicsRepository,
    private readonly reader: LogReader,
    private readonly wakes: TopicWakes,
    private readonly safetyPollMs: number,
    private readonly logger: MessagingLogger,
  ) {}

  async start(options: TailOptions): Promise<Tail> {
    const topics = await this.topics.find(options.topics);
    const { reader, safetyPollMs, logger } = this;
    const progress = new TailProgress(await reader.boundsOf(options.topics), options);
    const subscribe = (wake: () => void) => {
      const ends = topics.map(({ topicId }) => this.wakes.subscribe(topicId, wake));
      return () => {
        for (const end of ends) end();
      };
    };
    return this.#open.add(new LogTail({ reader, progress, subscribe, safetyPollMs, logger }));
  }

  close(): Promise<void> {
    return this.#open.stopAll();
  }
}
