import { jest } from '@jest/globals';
import { createConsumeEngine } from '../../engine/consume-engine.js';
import type { ConsumeOptions } from '../../event-log.port.js';
import { KafkaConsumer } from '../kafka-consumer.adapter.js';
import { fakeKafkajsConsumers, type KafkajsConsumerFake } from './kafkajs-consumer-fake.js';

export const TOPIC = 'a';
export const COMMIT_MS = 200;
const nothing = () => undefined;
const logger = { info: nothing, warn: nothing, error: nothing };

/** Lets promise callbacks and turns of the event loop run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A consumer whose handler calls end when the test says so, on members whose group is the test. */
export class ConsumerBench {
  readonly members = fakeKafkajsConsumers();
  /** Offsets of handler calls, in their order, and how to end them. */
  readonly calls: { place: string; finish(): void }[] = [];
  readonly consumer: KafkaConsumer;

  constructor(options: Partial<ConsumeOptions> = {}) {
    const handle = ({ partition, offset }: { partition: number; offset: number }) =>
      new Promise<void>((finish) => {
        this.calls.push({ place: `${partition}/${offset}`, finish });
      });
    const all: ConsumeOptions = { group: 'group', handlers: { [TOPIC]: { kind: 'unordered', handle } }, ...options };
    const clock = { now: () => 0 };
    const engine = createConsumeEngine(all, { append: () => Promise.resolve(), clock, logger });
    this.consumer = new KafkaConsumer({ brokers: ['nowhere:1'], clientId: 'test', logger }, all, engine);
  }

  /** A consumer whose first member has joined and owns these partitions. */
  static async owning(partitions: number[], options: Partial<ConsumeOptions> = {}): Promise<ConsumerBench> {
    const bench = new ConsumerBench(options);
    const started = bench.consumer.start();
    await settled();
    bench.member.join({ [TOPIC]: partitions });
    await started;
    return bench;
  }

  get member(): KafkajsConsumerFake {
    const member = this.members.at(-1);
    if (member === undefined) throw new Error('no member was made');
    return member;
  }

  get places(): string[] {
    return this.calls.map(({ place }) => place);
  }

  async fetched(partition: number, ...offsets: number[]): Promise<string | null> {
    const { resolvedTo } = await this.member.fetched(TOPIC, partition, offsets);
    await settled();
    return resolvedTo;
  }

  async finish(...places: string[]): Promise<void> {
    for (const call of this.calls) if (places.includes(call.place)) call.finish();
    await settled();
  }

  async pass(ms: number): Promise<void> {
    jest.advanceTimersByTime(ms);
    await settled();
  }

  /** Of this member: partition and position of each commit. */
  committed(member = this.member): string[] {
    return member.commits.map(({ positions }) => positions.map(([, of, offset]) => `${of}/${offset}`).join());
  }
}
