import { randomUUID } from 'node:crypto';
import { deadLetterTopic } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import type { Consumer, EventLog, LogRecord, NewRecord, TopicHandler } from '../event-log.port.js';

/** Generous: rebalances of a real Kafka take several seconds. Only a failing test waits that long. */
export const PATIENCE = { timeoutMs: 25_000 };

const HOUR_MS = 3_600_000;

export function freshGroup(): string {
  return `test.${randomUUID()}`;
}

/** A topic with its dead-letter topic that no other test knows. */
export async function freshTopic(log: EventLog): Promise<string> {
  const name = `test.${randomUUID()}`;
  await log.ensureTopics(
    [name, deadLetterTopic(name)].map((topic) => ({
      name: topic,
      retention: { kind: 'timed', retentionMs: HOUR_MS },
    })),
  );
  return name;
}

/** Records `<key>:<number>`; the numbers of a key rise. */
export function numbered(topic: string, keys: readonly string[], perKey: number, from = 0): NewRecord[] {
  return Array.from({ length: perKey * keys.length }, (_, index) => {
    const key = keys[index % keys.length] ?? '';
    return { topic, key, value: Buffer.from(`${key}:${from + Math.floor(index / keys.length)}`) };
  });
}

export function valueOf(record: LogRecord): string {
  return record.value.toString();
}

/** Numbers of each key in the order of their first appearance: repeats are allowed, gaps and disorder are not. */
export function firstSeenByKey(values: readonly string[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const value of new Set(values)) {
    const [key = '', number = ''] = value.split(':');
    byKey.set(key, [...(byKey.get(key) ?? []), Number(number)]);
  }
  return byKey;
}

export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

export interface Collected {
  consumer: Consumer;
  records: LogRecord[];
  values(): string[];
}

/** Consumes a topic in key order and keeps what it sees. */
export async function collect(log: EventLog, topic: string, group = freshGroup()): Promise<Collected> {
  const records: LogRecord[] = [];
  const handle = (record: LogRecord) => {
    records.push(record);
    return Promise.resolve();
  };
  const consumer = await log.consume({ group, handlers: { [topic]: { kind: 'ordered', handle } } });
  return { consumer, records, values: () => records.map(valueOf) };
}

export function consumeWith(log: EventLog, topic: string, handler: TopicHandler, group: string): Promise<Consumer> {
  return log.consume({ group, handlers: { [topic]: handler }, drainMs: 1_000 });
}

/** The topic's records, read by a group of its own. */
export async function readAll(log: EventLog, topic: string, distinct: number): Promise<LogRecord[]> {
  const reader = await collect(log, topic);
  await waitFor(`${distinct} records of ${topic}`, () => new Set(reader.values()).size >= distinct, PATIENCE);
  await reader.consumer.stop();
  return reader.records;
}

/** Records of the topic that the group has not committed yet. */
export async function behind(log: EventLog, group: string, topic: string): Promise<number> {
  const lags = await log.lag(group, [topic]);
  return lags.reduce((sum, { committed, end }) => sum + end - (committed ?? 0), 0);
}

export async function caughtUp(log: EventLog, group: string, topic: string): Promise<void> {
  await waitFor(`${group} to commit all of ${topic}`, async () => (await behind(log, group, topic)) === 0, PATIENCE);
}
