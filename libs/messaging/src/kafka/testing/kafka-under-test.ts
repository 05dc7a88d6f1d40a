import { randomUUID } from 'node:crypto';
import { TcpFaultProxy } from '#libs/testing';
import type { MessagingLogger } from '../../messaging-logger.js';
import type { Route } from '../broker-socket.adapter.js';
import { KafkaEventLog, type KafkaEventLogOptions } from '../kafka-event-log.adapter.js';

const PRODUCE = 0;
const FETCH = 1;
const HEARTBEAT = 12;
const API_KEY_AT = 4;
const HOUR_MS = 3_600_000;

const silent: MessagingLogger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The Kafka that `npm run test:kafka` started or was given. */
export function brokersUnderTest(): string[] {
  const brokers = process.env['KAFKA_BROKERS'];
  if (brokers === undefined || brokers === '') throw new Error('KAFKA_BROKERS is not set: use npm run test:kafka');
  return brokers.split(',');
}

export function openKafkaLog(options: Partial<KafkaEventLogOptions> = {}): KafkaEventLog {
  return new KafkaEventLog({
    brokers: brokersUnderTest(),
    clientId: 'test',
    partitions: 4,
    logger: silent,
    ...options,
  });
}

/**
 * Stands before the first broker. A client reaches it by `routeThrough`, whatever address the broker advertises.
 * `loseNextAnswer` means the answer to a produce request.
 */
export function proxyBeforeBroker(): Promise<TcpFaultProxy> {
  const [host = '', port = ''] = (brokersUnderTest()[0] ?? '').split(':');
  return TcpFaultProxy.start({
    host,
    port: Number(port),
    isRequest: (chunk) => isRequestOf(PRODUCE, chunk),
  });
}

export const isFetch = (chunk: Buffer): boolean => isRequestOf(FETCH, chunk);

export const isHeartbeat = (chunk: Buffer): boolean => isRequestOf(HEARTBEAT, chunk);

/** Kafka's request header: size (4 bytes), API key (2), and so on. kafkajs writes a request at a time. */
function isRequestOf(api: number, chunk: Buffer): boolean {
  return chunk.length > API_KEY_AT + 2 && chunk.readInt16BE(API_KEY_AT) === api;
}

export function routeThrough({ host, port }: TcpFaultProxy): Route {
  return () => ({ host, port });
}

/** A topic that no other test knows. */
export async function freshTopic(log: KafkaEventLog): Promise<string> {
  const name = `test.${randomUUID()}`;
  await log.ensureTopics([{ name, retention: { kind: 'timed', retentionMs: HOUR_MS } }]);
  return name;
}
