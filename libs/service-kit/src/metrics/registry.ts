import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { EventLog, PartitionLag } from '#libs/messaging';
import type { AnsweredRequest } from '../http/access-log.js';
import { ScrapedReading } from './scraped-reading.js';

const LAG_EVERY_MS = 5_000;

/** The service's metrics, with Node's own (heap, event loop, GC). Every line carries `service`. */
export function createMetrics(service: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Time from the first byte of a request to the end of its answer, or of its connection. */
export function httpDurationMetric(registry: Registry): (answered: AnsweredRequest) => void {
  const histogram = new Histogram({
    name: 'meisim_http_request_duration_seconds',
    help: 'HTTP requests by route and status; waits count with the time they were held; 499: the connection ended before the answer began.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
    registers: [registry],
  });
  return ({ method, route, status, durationS }) => {
    histogram.observe({ method, route, status: String(status) }, durationS);
  };
}

export interface ConsumerState {
  group: string;
  topics(): string[];
  /** Partitions held now, by topic. */
  assignment(): Readonly<Record<string, readonly number[]>>;
  unfinished(): number;
  /** When the oldest unfinished record was appended, ms since the epoch, by topic. */
  oldestAppendedAtMs(): ReadonlyMap<string, number>;
}

/** How far the service's consumer is behind, and how much it has in hand. Described for operators in docs/scaling.md. */
export function consumerMetrics(registry: Registry, log: Pick<EventLog, 'lag'>, consumer: ConsumerState): void {
  new Gauge({
    name: 'meisim_consumer_unfinished_records',
    help: 'Records fetched and not finished.',
    labelNames: ['group'],
    registers: [registry],
    collect() {
      this.set({ group: consumer.group }, consumer.unfinished());
    },
  });
  new Gauge({
    name: 'meisim_consumer_oldest_seconds',
    help: 'Age of the oldest record that is fetched and not finished, by topic; 0 when there is none.',
    labelNames: ['group', 'topic'],
    registers: [registry],
    collect() {
      const oldest = consumer.oldestAppendedAtMs();
      const nowMs = Date.now();
      for (const topic of consumer.topics()) {
        // Its time is that of the log or of who appended it, whose clock may be ahead of ours.
        const ageMs = Math.max(0, nowMs - (oldest.get(topic) ?? nowMs));
        this.set({ group: consumer.group, topic }, ageMs / 1_000);
      }
    },
  });
  new Gauge({
    name: 'meisim_consumer_partitions',
    help: 'Partitions that this replica holds, by topic; 0 on a replica more than there are partitions.',
    labelNames: ['group', 'topic'],
    registers: [registry],
    collect() {
      const held = consumer.assignment();
      for (const topic of consumer.topics()) this.set({ group: consumer.group, topic }, held[topic]?.length ?? 0);
    },
  });
  const lag = new ScrapedReading<readonly PartitionLag[] | null>(
    () => log.lag(consumer.group, consumer.topics()).catch(() => null),
    { initial: null, everyMs: LAG_EVERY_MS },
  );
  new Gauge({
    name: 'meisim_consumer_lag_records',
    help: 'Records between the committed position of the whole group and the end of the log, by topic and partition; every replica tells the same.',
    labelNames: ['group', 'topic', 'partition'],
    registers: [registry],
    async collect() {
      const partitions = await lag.latest();
      // Nobody knows how far behind a log is that does not answer.
      if (partitions === null) this.reset();
      for (const { topic, partition, committed, end } of partitions ?? []) {
        this.set({ group: consumer.group, topic, partition: String(partition) }, end - (committed ?? 0));
      }
    },
  });
}
