import { classifyFailure } from '../engine/failure-policy.js';
import { EventLogUnavailableError, type NewRecord } from '../event-log.port.js';
import { routeRecord, type RoutedRecord } from './append-batch.js';
import type { AppendWriter } from './append-writer.adapter.js';
import type { TopicsRepository } from './topics.repository.js';

/**
 * Finds the partitions of records on their way to the writer. A topic that is not known yet is looked up, and whatever
 * is appended meanwhile waits behind: a look-up must not let later records of a key go first.
 */
export class AppendRouter {
  #lookup: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(
    private readonly topics: TopicsRepository,
    private readonly writer: AppendWriter,
  ) {}

  /** @throws Error naming the topics that do not exist; EventLogUnavailableError as the writer does */
  append(records: readonly NewRecord[], limitMs?: number): Promise<void> {
    const routed = this.#waiting === 0 ? this.#route(records) : null;
    return routed === null ? this.#appendAfterLookup(records, limitMs) : this.writer.append(routed, limitMs);
  }

  #route(records: readonly NewRecord[]): RoutedRecord[] | null {
    const routed: RoutedRecord[] = [];
    for (const record of records) {
      const topic = this.topics.known(record.topic);
      if (topic === undefined) return null;
      routed.push(routeRecord(record, topic));
    }
    return routed;
  }

  async #appendAfterLookup(records: readonly NewRecord[], limitMs = Infinity): Promise<void> {
    const names = [...new Set(records.map(({ topic }) => topic))];
    const askedAtMs = performance.now();
    const turn = this.#lookup.then(() => this.topics.find(names));
    this.#lookup = turn.catch(() => undefined);
    this.#waiting++;
    try {
      await turn;
    } catch (error) {
      if (classifyFailure(error) !== 'retryable') throw error;
      throw new EventLogUnavailableError('the topics could not be looked up', { cause: error });
    } finally {
      this.#waiting--;
    }
    const routed = this.#route(records);
    // Never: what was looked up is known. An append of nothing would be acknowledged.
    if (routed === null) throw new Error('a topic that was found is not known');
    await this.writer.append(routed, limitMs - (performance.now() - askedAtMs));
  }
}
