import { Kafka, logLevel } from 'kafkajs';
import { cpuSeconds } from '../machine/cpu-time.js';
import { FloorProcess } from '../floors/floor-process.js';
import { stampOf } from '../floors/floor-protocol.js';
import { Receiver } from '../receiver/receiver.js';
import { startKafka, type KafkaServer } from '../stack/kafka-server.js';
import { summary } from '../statistics/percentiles.js';
import type { Workplace } from '../stack/workplace.js';
import { BACKLOG_MESSAGES } from './backlog.js';
import { mergeRuns, type Figure, type Measured } from './figure.js';

const PARTITIONS = 12;
const PER_S = 50;
/** 10 s of light load. */
const PACED_MESSAGES = 500;
/** The first ones pay for connections and compilation. */
const WARM_UP_MESSAGES = 100;
const BATCH = 500;
const ARRIVE_MS_MAX = 10_000;

/** Topics as wide as ours. */
export async function createTopics(brokers: string, topics: readonly string[]): Promise<void> {
  const admin = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.createTopics({
    waitForLeaders: true,
    topics: topics.map((topic) => ({ topic, numPartitions: PARTITIONS })),
  });
  await admin.disconnect();
}

function percentiles(id: string, label: string, latencies: readonly number[]): Measured[] {
  const figures = summary(latencies);
  return (['p50', 'p95', 'p99'] as const).map((name) => ({
    id: `${id}.${name}`,
    label: `${label}, ${name}`,
    unit: 'ms',
    value: figures?.[name] ?? NaN,
  }));
}

/** Append to hand-over through an idle consumer at light load; nothing is posted. */
async function hopAlone(workplace: Workplace, { brokers }: KafkaServer, topic: string): Promise<Measured[]> {
  const hop = FloorProcess.start(workplace);
  const load = FloorProcess.start(workplace);
  await hop.read({ kind: 'hop', brokers, topic, url: null });
  await load.run({ kind: 'pace', brokers, topic, perS: PER_S, messages: WARM_UP_MESSAGES });
  const warm = (await hop.latencies()).length;
  await load.run({ kind: 'pace', brokers, topic, perS: PER_S, messages: PACED_MESSAGES });
  const latencies = (await hop.latencies()).slice(warm);
  await Promise.all([hop.stop(), load.stop()]);
  return percentiles('floor.hop', 'bare kafkajs hop', latencies);
}

/** Append to arrival at the endpoint: a consumer that signs and posts each record. */
async function hopAndPost(workplace: Workplace, { brokers }: KafkaServer, topic: string): Promise<Measured[]> {
  const receiver = await Receiver.start(workplace.guard);
  const hop = FloorProcess.start(workplace);
  const load = FloorProcess.start(workplace);
  await hop.read({ kind: 'hop', brokers, topic, url: receiver.url('/ok/hop') });
  await load.run({ kind: 'pace', brokers, topic, perS: PER_S, messages: WARM_UP_MESSAGES });
  await receiver.reached(WARM_UP_MESSAGES, ARRIVE_MS_MAX);
  receiver.reset();
  await load.run({ kind: 'pace', brokers, topic, perS: PER_S, messages: PACED_MESSAGES });
  await receiver.reached(PACED_MESSAGES, ARRIVE_MS_MAX);
  const arrivals = await receiver.arrivals();
  await Promise.all([hop.stop(), load.stop(), receiver.stop()]);
  const latencies = arrivals.map(({ webhookId, arrivedAtMs }) => arrivedAtMs - stampOf(webhookId));
  return percentiles('floor.hop_post', 'bare kafka hop + POST', latencies);
}

/** Acknowledged by the broker, one batch in flight. */
export async function produceLoop(workplace: Workplace, kafka: KafkaServer, topic: string): Promise<Measured[]> {
  const load = FloorProcess.start(workplace);
  const order = { kind: 'flood' as const, brokers: kafka.brokers, topic, batch: BATCH };
  await load.run({ ...order, messages: BATCH });
  const pids = [kafka.pid, load.pid];
  const cpuBefore = cpuSeconds(pids);
  const { durationMs } = await load.run({ ...order, messages: BACKLOG_MESSAGES });
  const cpuS = cpuSeconds(pids) - cpuBefore;
  await load.stop();
  const perS = (BACKLOG_MESSAGES * 1000) / durationMs;
  const cpu = (cpuS * 1000) / BACKLOG_MESSAGES;
  return [
    { id: 'floor.produce.per_s', label: `bare kafkajs produce loop, batches of ${BATCH}`, unit: '/s', value: perS },
    { id: 'floor.produce.cpu', label: 'CPU of that loop and Kafka', unit: 's/1,000', value: cpu },
  ];
}

/** (e) What Kafka and kafkajs alone take on this machine. */
export async function kafkaFloor(workplace: Workplace, runs: number): Promise<Figure[]> {
  const kafka = await startKafka(workplace);
  const results: Measured[][] = [];
  for (let run = 1; run <= runs; run++) {
    const topics = { hop: `hop.${run}`, post: `post.${run}`, flood: `flood.${run}` };
    await createTopics(kafka.brokers, Object.values(topics));
    const measured = [
      ...(await hopAlone(workplace, kafka, topics.hop)),
      ...(await hopAndPost(workplace, kafka, topics.post)),
      ...(await produceLoop(workplace, kafka, topics.flood)),
    ];
    workplace.say(`  bare Kafka, run ${run}: ${measured.map(({ value }) => value.toFixed(1)).join(' ')}`);
    results.push(measured);
  }
  return mergeRuns(results);
}
