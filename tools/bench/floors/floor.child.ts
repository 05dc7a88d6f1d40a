/** The bare loops that the engine is compared with; each run in a process of its own, ordered over IPC. */
import { setTimeout as delay } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { PreciseClock } from '../machine/precise-clock.js';
import { TEXT } from '../load/backlog-events.js';
import { stampedId, stampOf, type FloorMessage, type FloorOrder } from './floor-protocol.js';
import { SignedPosts } from './signed-post.js';
import { answerDeliveries } from './smpp-answers.js';

type OrderOf<Kind extends FloorOrder['kind']> = Extract<FloorOrder, { kind: Kind }>;

const clock = new PreciseClock();
const latencies: number[] = [];
const ACKS_ALL = -1;
const POST_CONNECTIONS = 50;

function tell(message: FloorMessage): void {
  process.send?.(message);
}

function kafka(brokers: string): Kafka {
  return new Kafka({ brokers: [brokers], clientId: 'bench-floor', logLevel: logLevel.NOTHING });
}

async function timed(work: () => Promise<void>): Promise<void> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  tell({ kind: 'done', durationMs: performance.now() - started, cpuS: (user + system) / 1e6 });
}

/** As long as a real one; making it costs nothing, as in the engine, which gets it with the message. */
function messageId(index: number): string {
  return `msg_${String(index).padStart(26, '0')}`;
}

async function post({ url, messages, connections }: OrderOf<'post'>): Promise<void> {
  const posts = new SignedPosts(url, connections);
  let next = 0;
  const sendInTurn = async (): Promise<void> => {
    while (next < messages) {
      next += 1;
      await posts.post(messageId(next));
    }
  };
  await timed(async () => {
    await Promise.all(Array.from({ length: connections }, sendInTurn));
  });
  await posts.close();
}

async function hop({ brokers, topic, url }: OrderOf<'hop'>): Promise<void> {
  const posts = url === null ? null : new SignedPosts(url, POST_CONNECTIONS);
  const consumer = kafka(brokers).consumer({ groupId: `bench-${process.pid}`, maxWaitTimeInMs: 100 });
  consumer.on('consumer.group_join', () => {
    tell({ kind: 'reading' });
  });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    autoCommitInterval: 200,
    partitionsConsumedConcurrently: 12,
    eachMessage: ({ message }) => {
      const id = message.key?.toString() ?? '';
      latencies.push(clock.now() - stampOf(id));
      // Not waited for: one slow answer must not hold up the next record.
      if (posts !== null) void posts.post(id);
      return Promise.resolve();
    },
  });
}

async function pace({ brokers, topic, perS, messages }: OrderOf<'pace'>): Promise<void> {
  const producer = kafka(brokers).producer();
  await producer.connect();
  const sends: Promise<unknown>[] = [];
  await timed(async () => {
    const started = performance.now();
    for (let index = 0; index < messages; index++) {
      const dueInMs = started + (index * 1000) / perS - performance.now();
      if (dueInMs > 0) await delay(dueInMs);
      const key = stampedId(index, clock.now());
      sends.push(producer.send({ topic, acks: ACKS_ALL, messages: [{ key, value: TEXT }] }));
    }
    await Promise.all(sends);
  });
  await producer.disconnect();
}

async function flood({ brokers, topic, messages, batch }: OrderOf<'flood'>): Promise<void> {
  const producer = kafka(brokers).producer();
  await producer.connect();
  await timed(async () => {
    for (let sent = 0; sent < messages; sent += batch) {
      const records = Array.from({ length: Math.min(batch, messages - sent) }, (_, index) => ({
        key: stampedId(sent + index, clock.now()),
        value: TEXT,
      }));
      await producer.send({ topic, acks: ACKS_ALL, messages: records });
    }
  });
  await producer.disconnect();
}

async function smpp({ port, systemId, binds }: OrderOf<'smpp'>): Promise<void> {
  await Promise.all(Array.from({ length: binds }, () => answerDeliveries(port, systemId)));
  tell({ kind: 'reading' });
}

function obey(order: FloorOrder): Promise<void> {
  switch (order.kind) {
    case 'post':
      return post(order);
    case 'hop':
      return hop(order);
    case 'pace':
      return pace(order);
    case 'flood':
      return flood(order);
    case 'smpp':
      return smpp(order);
  }
}

process.on('message', (order: FloorOrder | 'report') => {
  if (order === 'report') {
    tell({ kind: 'latencies', latencies });
    return;
  }
  obey(order).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.once('disconnect', () => process.exit());
