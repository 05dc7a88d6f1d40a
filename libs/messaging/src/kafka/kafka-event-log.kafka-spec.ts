import { Kafka, logLevel } from 'kafkajs';
import type { TcpFaultProxy } from '#libs/testing';
import { describeEventLog } from '../contract/event-log-contract.js';
import type { EventLogHarness, LogUnderTest, OpenOptions } from '../contract/event-log-harness.js';
import { brokersUnderTest, routeThrough, openKafkaLog, proxyBeforeBroker } from './testing/kafka-under-test.js';

/** Each client reaches the broker through a proxy of its own, so that faults befall it alone. */
class KafkaHarness implements EventLogHarness {
  readonly membersShare = true;
  readonly offsetsAreDense = true;
  readonly #opened: (LogUnderTest & { faults: TcpFaultProxy })[] = [];

  async start(): Promise<void> {
    const log = openKafkaLog();
    await log.ping();
    await log.close();
  }

  async stop(): Promise<void> {
    for (const { log, faults } of this.#opened) {
      faults.comeBack();
      await log.close();
      await faults.stop();
    }
  }

  async open({ appendTimeoutMs }: OpenOptions = {}): Promise<LogUnderTest> {
    const faults = await proxyBeforeBroker();
    const log = openKafkaLog({
      route: routeThrough(faults),
      ...(appendTimeoutMs === undefined ? {} : { appendTimeoutMs }),
    });
    const opened = { log, faults };
    this.#opened.push(opened);
    return opened;
  }

  connection(): { kafkaBrokers: string[]; databaseUrl: string } {
    return { kafkaBrokers: brokersUnderTest(), databaseUrl: '' };
  }

  async removeBelow(topic: string, partition: number, offset: number): Promise<void> {
    const admin = new Kafka({ brokers: brokersUnderTest(), logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    // kafkajs deletes only from topics whose leaders it has had to look up.
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: String(offset) }] });
    await admin.disconnect();
  }
}

describeEventLog('Kafka', new KafkaHarness());
