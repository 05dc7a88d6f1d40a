import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createConsumeEngine } from '../engine/consume-engine.js';
import { TailProgress } from '../tail/tail-progress.js';
import { EmbeddedConsumer } from './embedded-consumer.adapter.js';
import { LogTail } from './log-tail.adapter.js';

const TOPIC = { topicId: 1, name: 'sms.received', partitions: 1, compacted: false };
const GROUP = 'meisim.test';
/** Nobody listens there. */
const NO_POSTGRES = 'postgres://nobody@127.0.0.1:1/none';

/** A log that fails, of a busy topic: every wake-up is one that a record was appended. */
class BusyTopic {
  readonly #wakes = new Set<() => void>();
  readonly #failures: object[] = [];
  #onFailure: () => void = () => undefined;

  readonly logger = {
    info: () => undefined,
    warn: (fields: object) => {
      this.#failures.push(fields);
      this.#onFailure();
    },
    error: () => undefined,
  };

  subscribe(wake: () => void): () => void {
    this.#wakes.add(wake);
    return () => void this.#wakes.delete(wake);
  }

  async wakeOften(): Promise<void> {
    for (let turn = 0; turn < 200; turn++) {
      for (const wake of this.#wakes) wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async failures(count: number): Promise<object[]> {
    while (this.#failures.length < count) await new Promise<void>((resolve) => (this.#onFailure = resolve));
    return this.#failures;
  }
}

function failingTail(topic: BusyTopic) {
  const bounds = new Map([[TOPIC.name, [{ partition: 0, begin: 0, end: 0 }]]]);
  return new LogTail({
    reader: { readEach: () => Promise.reject(new Error('no Postgres')) },
    progress: new TailProgress(bounds, { onRecords: () => undefined }),
    subscribe: (wake) => topic.subscribe(wake),
    safetyPollMs: 1_000,
    logger: topic.logger,
  });
}

function failingConsumer(topic: BusyTopic) {
  const { logger } = topic;
  const handle = () => Promise.resolve();
  const engine = createConsumeEngine(
    { group: GROUP, handlers: { [TOPIC.name]: { kind: 'ordered', handle } } },
    { append: () => Promise.resolve(), clock: { now: () => 0 }, logger },
  );
  const session = { connectionString: NO_POSTGRES, applicationName: GROUP, timeoutMs: 60_000, durable: false };
  return new EmbeddedConsumer({ group: GROUP, topics: [TOPIC], safetyPollMs: 1_000, session, logger }, engine, {
    subscribe: (_topicId, wake) =>
      topic.subscribe(() => {
        wake(null);
      }),
  });
}

describe.each([
  ['tail', failingTail],
  ['consumer', failingConsumer],
])('a %s that fails', (_reader, start) => {
  beforeEach(
    () => void jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'performance', 'queueMicrotask'] }),
  );
  afterEach(() => void jest.useRealTimers());

  test('waits its time before it tries again, however often it is woken meanwhile, and not when it stops', async () => {
    const topic = new BusyTopic();
    const reader = start(topic);
    expect(await topic.failures(1)).toMatchObject([{ delayMs: 100 }]);
    await topic.wakeOften();
    expect(await topic.failures(1)).toHaveLength(1);
    jest.advanceTimersByTime(100);
    expect(await topic.failures(2)).toMatchObject([{ delayMs: 100 }, { delayMs: 200 }]);
    await topic.wakeOften();
    await reader.stop();
    expect(await topic.failures(2)).toHaveLength(2);
  });
});
