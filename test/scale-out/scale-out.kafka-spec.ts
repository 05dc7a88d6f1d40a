import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DispatcherScene } from '../../apps/webhook-dispatcher/src/testing/dispatcher-scene.adapter.js';
import { TOPICS, type NumberProvisioned, type SmsReceived } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { Replica } from './replica.js';

/**
 * Together longer than a take-over, as the real ones are by far: of a delivery that ended before its record is read
 * again, nothing would be known any more.
 */
const DELAYS_MS = [4_000, 4_000, 4_000];
const ATTEMPTS_MAX = DELAYS_MS.length + 1;
/** A crash, or a partition that changes hands in the middle of an attempt, may repeat it, once per message. */
const REPEATS_MAX = 1;
const PARTITIONS = 12;
const WORKING_NUMBERS = 20;
/** Enough that none gets as many failures in a row as open a breaker: that would put attempts off by up to 15 s. */
const FAILING_NUMBERS = 40;
const BURST = 10;
const BURST_PAUSE_MS = 100;
/** One of so many bursts has a message that nobody will take. */
const FAILING_EVERY = 4;
/** A killed member is missed after its session's 6 s; rebalance, retries and a slow machine come on top. */
const PATIENCE_MS = 90_000;
const TEST_TIMEOUT_MS = 4 * PATIENCE_MS;
/** A change of a webhook holds for attempts that start so much later. */
const HONOURED_MS = 2_000;

/** One of so many working endpoints takes longer than an attempt may before its record is freed. */
const SLOW_EVERY = 5;
const SLOW_MS = 700;

/** What came while something was going on. */
interface Sent {
  toWorking: SmsReceived[];
  toFailing: SmsReceived[];
}

describe('replicas of webhook-dispatcher on one Kafka and one Postgres', () => {
  let scene: DispatcherScene;
  let replicas: Replica[] = [];
  let working: NumberProvisioned[] = [];

  beforeAll(async () => {
    const kafkaBrokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');
    scene = await DispatcherScene.open({ kafkaBrokers, partitions: PARTITIONS });
    await scaleTo(1);
    working = await provision(WORKING_NUMBERS, (at) => (at % SLOW_EVERY === 0 ? `/slow/${at}` : `/quick/${at}`));
    scene.receiver.behave(({ path }) => {
      if (path.startsWith('/failing/')) return { kind: 'respond', status: 500 };
      return { kind: 'respond', status: 200, ...(path.startsWith('/slow/') ? { delayMs: SLOW_MS } : {}) };
    });
  }, TEST_TIMEOUT_MS);
  afterEach(async () => {
    await settled();
  }, TEST_TIMEOUT_MS);
  afterAll(async () => {
    await Promise.all(replicas.map((replica) => replica.end('SIGTERM')));
    await scene.close();
  }, TEST_TIMEOUT_MS);

  const provision = (count: number, pathOf: (at: number) => string) =>
    Promise.all(
      Array.from({ length: count }, (_, at) => scene.provisioned({ webhook_url: scene.receiver.url + pathOf(at) })),
    );

  const startOne = () => Replica.start(scene.env, DELAYS_MS);

  /** Starts replicas until there are so many. */
  async function scaleTo(count: number): Promise<void> {
    const missing = Array.from({ length: count - replicas.length }, startOne);
    replicas.push(...(await Promise.all(missing)));
    await spread();
  }

  /** Waits until all partitions are held, each replica's share as large as any other's, give or take one. */
  async function spread(): Promise<number[]> {
    return waitFor(
      `partitions spread over ${replicas.length}`,
      async () => {
        const held = await Promise.all(replicas.map((replica) => replica.partitions(TOPICS.smsReceived)));
        const all = held.reduce((sum, count) => sum + count, 0);
        return all === PARTITIONS && Math.max(...held) - Math.min(...held) <= 1 && held;
      },
      { timeoutMs: PATIENCE_MS, intervalMs: 250 },
    );
  }

  /** Messages for all numbers in turn, at about 100 a second, until told to stop. */
  async function load(failing: readonly NumberProvisioned[], stop: AbortSignal): Promise<Sent> {
    const sent: Sent = { toWorking: [], toFailing: [] };
    const send = async (numbers: readonly NumberProvisioned[], from: number, count: number, into: SmsReceived[]) => {
      const targets = Array.from({ length: count }, (_, at) => numbers[(from + at) % numbers.length] ?? []).flat();
      into.push(...(await Promise.all(targets.map((number) => scene.sms(number)))));
    };
    for (let burst = 0; !stop.aborted; burst += 1) {
      await send(working, burst * BURST, BURST, sent.toWorking);
      if (burst % FAILING_EVERY === 0) await send(failing, burst / FAILING_EVERY, 1, sent.toFailing);
      await delay(BURST_PAUSE_MS);
    }
    return sent;
  }

  /** Runs while messages come. @returns those messages */
  async function underLoad(work: () => Promise<void>): Promise<Sent> {
    const failing = await provision(FAILING_NUMBERS, (at) => `/failing/${at}`);
    const stop = new AbortController();
    const loading = load(failing, stop.signal);
    try {
      await delay(1_000);
      await work();
      await delay(1_000);
    } finally {
      stop.abort();
    }
    return loading;
  }

  /** Waits until nothing is left to do: every message has been delivered or given up. */
  async function settled(): Promise<void> {
    await scene.committed();
    await waitFor('no deliveries left', async () => (await scene.rows()).length === 0, {
      timeoutMs: PATIENCE_MS,
      intervalMs: 250,
    });
  }

  function requestsByMessage(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { headers } of scene.receiver.requests) {
      const id = String(headers['webhook-id']);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }

  /** Every message has come to its end: delivered, or after all its attempts; none oftener than a crash allows. */
  async function expectAllEnded({ toWorking, toFailing }: Sent): Promise<void> {
    await settled();
    const ends = await waitFor(
      'the end of every message',
      () => {
        const ended = scene.attempts.filter(({ outcome }) => outcome === 'delivered' || outcome === 'exhausted');
        const byMessage = new Map(ended.map((attempt) => [attempt.message_id, attempt]));
        return [...toWorking, ...toFailing].every(({ message_id }) => byMessage.has(message_id)) && byMessage;
      },
      { timeoutMs: PATIENCE_MS, intervalMs: 250 },
    );
    const counts = requestsByMessage();
    const expectEnd = ({ message_id }: SmsReceived, outcome: string, attempts: number) => {
      expect(ends.get(message_id)?.outcome).toBe(outcome);
      expect(counts.get(message_id) ?? 0).toBeGreaterThanOrEqual(attempts);
      expect(counts.get(message_id) ?? 0).toBeLessThanOrEqual(attempts + REPEATS_MAX);
    };
    for (const message of toWorking) expectEnd(message, 'delivered', 1);
    for (const message of toFailing) expectEnd(message, 'exhausted', ATTEMPTS_MAX);
  }

  it(
    'share the partitions out as they come, 1, 2, then 4, lose nothing meanwhile, and repeat an attempt once at most',
    async () => {
      for (const count of [1, 2, 4]) {
        const messages = await underLoad(() => scaleTo(count));
        expect(await spread()).toEqual(Array.from({ length: count }, () => PARTITIONS / count));
        await expectAllEnded(messages);
      }
    },
    TEST_TIMEOUT_MS,
  );

  it(
    'take over what a killed one had in hand; nothing is lost, no message gets more than one attempt more',
    async () => {
      await scaleTo(4);
      const messages = await underLoad(async () => {
        const [victim, ...others] = replicas;
        replicas = others;
        await victim?.end('SIGKILL');
        await spread();
      });
      expect(await spread()).toEqual([4, 4, 4]);
      await expectAllEnded(messages);
    },
    TEST_TIMEOUT_MS,
  );

  it(
    'post to the webhooks that hold 2 s after a change, although one has just been killed that was to read of some',
    async () => {
      await scaleTo(2);
      const moved = await provision(PARTITIONS * 2, (at) => `/before/${at}`);
      for (const number of moved) await scene.attemptsOf(await scene.sms(number), 1);
      const [victim, ...others] = replicas;
      replicas = others;
      await victim?.end('SIGKILL');
      const changes = moved.map((number, at) => ({
        ...number,
        webhook_url: `${scene.receiver.url}/after/${at}`,
        revision: number.revision + 1,
      }));
      await Promise.all(changes.map((change) => scene.publish(TOPICS.numberProvisioned, change.number_id, change)));
      await delay(HONOURED_MS);
      const messages = await Promise.all(moved.map((number) => scene.sms(number)));
      const ids = new Set(messages.map(({ message_id }) => message_id));
      await settled();
      const requests = scene.receiver.requests.filter(({ headers }) => ids.has(String(headers['webhook-id'])));
      expect(requests.map(({ path }) => path).filter((path) => !path.startsWith('/after/'))).toEqual([]);
      expect(requests).toHaveLength(messages.length);
    },
    TEST_TIMEOUT_MS,
  );

  it(
    'take over what stopping ones hand over, and repeat an attempt once at most',
    async () => {
      await scaleTo(2);
      const messages = await underLoad(async () => {
        const leaving = replicas.splice(1);
        await Promise.all(leaving.map((replica) => replica.end('SIGTERM')));
        await spread();
      });
      await expectAllEnded(messages);
    },
    TEST_TIMEOUT_MS,
  );
});
