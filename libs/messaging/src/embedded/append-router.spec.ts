import { beforeEach, describe, expect, test } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { EventLogUnavailableError, type NewRecord } from '../event-log.port.js';
import type { RoutedRecord } from './append-batch.js';
import { AppendRouter } from './append-router.adapter.js';
import type { AppendWriter } from './append-writer.adapter.js';
import type { EmbeddedTopic, TopicsRepository } from './topics.repository.js';

const record = (topic: string, value: string): NewRecord => ({ topic, key: 'k', value: Buffer.from(value) });

/** Topics whose look-ups the test answers. */
class Topics implements Pick<TopicsRepository, 'known' | 'find'> {
  readonly lookUps: { names: readonly string[]; found: () => void; failed: (error: Error) => void }[] = [];
  readonly #known = new Map<string, EmbeddedTopic>();

  known(name: string): EmbeddedTopic | undefined {
    return this.#known.get(name);
  }

  find(names: readonly string[]): Promise<EmbeddedTopic[]> {
    return new Promise((resolve, failed) => {
      const found = () => {
        const topics = names.map((name) => ({ topicId: 1, name, partitions: 4, compacted: false }));
        for (const topic of topics) this.#known.set(topic.name, topic);
        resolve(topics);
      };
      this.lookUps.push({ names, found, failed });
    });
  }
}

describe('the way of records to the writer', () => {
  let topics: Topics;
  let written: { value: string; limitMs: number | undefined }[];
  let router: AppendRouter;

  beforeEach(() => {
    topics = new Topics();
    written = [];
    const writer: Pick<AppendWriter, 'append'> = {
      append: (records: readonly RoutedRecord[], limitMs?: number) => {
        for (const routed of records) written.push({ value: routed.record.value.toString(), limitMs });
        return Promise.resolve();
      },
    };
    router = new AppendRouter(topics as unknown as TopicsRepository, writer as AppendWriter);
  });

  const values = () => written.map(({ value }) => value);
  /** The look-up of this number, once it has been asked. */
  async function lookUp(at: number) {
    await waitFor(`look-up ${at}`, () => topics.lookUps.length > at);
    const asked = topics.lookUps[at];
    if (asked === undefined) throw new Error('nothing was looked up');
    return asked;
  }

  test('is the shortest for topics that are known', async () => {
    const first = router.append([record('a', '1')]);
    (await lookUp(0)).found();
    await first;
    void router.append([record('a', '2')], 500);
    expect(written).toEqual([
      { value: '1', limitMs: Infinity },
      { value: '2', limitMs: 500 },
    ]);
    expect(topics.lookUps).toHaveLength(1);
  });

  test('keeps the order of what comes while another topic is looked up', async () => {
    const known = router.append([record('a', '1')]);
    (await lookUp(0)).found();
    await known;
    const later = [router.append([record('b', '2'), record('a', '3')]), router.append([record('a', '4')])];
    (await lookUp(1)).found();
    (await lookUp(2)).found();
    await Promise.all(later);
    expect(values()).toEqual(['1', '2', '3', '4']);
  });

  test('ends as unavailable when Postgres cannot be asked, and the next look-up is none the worse', async () => {
    const first = router.append([record('a', '1')]);
    const second = router.append([record('a', '2')]);
    (await lookUp(0)).failed(Object.assign(new Error('terminated'), { code: '57P01' }));
    await expect(first).rejects.toThrow(EventLogUnavailableError);
    (await lookUp(1)).found();
    await second;
    expect(values()).toEqual(['2']);
  });

  test('says of a topic that is not there just that', async () => {
    const missing = new Error('no such topic: a');
    const append = router.append([record('a', '1')]);
    (await lookUp(0)).failed(missing);
    await expect(append).rejects.toBe(missing);
    expect(values()).toEqual([]);
  });

  test('leaves the writer what is left of the time', async () => {
    const append = router.append([record('a', '1')], 1_000);
    const lookedUp = await lookUp(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    lookedUp.found();
    await append;
    expect(written[0]?.limitMs).toBeLessThan(1_000);
  });
});
