/**
 * `npm run test:kafka`: the tests that need a real Apache Kafka, and the end-to-end tests of what depends on the log.
 * Uses KAFKA_BROKERS, or starts one with Maven and Java 17, another one for the end-to-end tests, since every platform
 * uses the same topics; uses TEST_DATABASE_URL, or starts a Postgres. Arguments go to Jest. Stops what it started,
 * however it ends. Only a Kafka that it started asks for TLS and a login, too: with another one, tests of those are
 * skipped.
 */
import { availableParallelism } from 'node:os';
import { startKafka } from '../kafka/start-kafka.mjs';
import { runParts } from './jest-run.mjs';
import { startSecuredKafka } from './secured-kafka.mjs';

/** End-to-end tests that are the same on any log: what is refused, what pages say, how the launcher complains. */
const ANY_LOG = ['guides', 'hosted-numbers', 'launcher', 'refusals'];

const chosen = process.argv.slice(2);
const together = chosen.length === 0 && !process.env.KAFKA_BROKERS && availableParallelism() > 1;
/** @type {(() => Promise<void>)[]} */
const stops = [];

async function securedKafka() {
  if (process.env.KAFKA_BROKERS) return {};
  const kafka = await startSecuredKafka();
  stops.push(() => kafka.stop());
  console.log(`Apache Kafka answers at ${kafka.brokers}`);
  return { KAFKA_BROKERS: kafka.brokers, TEST_KAFKA_SECURED: JSON.stringify(kafka.secured) };
}

async function anotherKafka() {
  const kafka = await startKafka();
  stops.push(() => kafka.stop());
  return { KAFKA_BROKERS: kafka.brokers };
}

async function databaseUrl() {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  const { startTestPostgres } = await import('./postgres.mjs');
  const postgres = await startTestPostgres();
  stops.push(() => postgres.stop());
  return postgres.url;
}

try {
  const env = { ...(await securedKafka()), TEST_DATABASE_URL: await databaseUrl() };
  const args = [...chosen, '--runInBand', '--testMatch'];
  const endToEnd = ['**/test/e2e/**/*.e2e-spec.ts', ...ANY_LOG.map((name) => `!**/test/e2e/${name}.e2e-spec.ts`)];
  await runParts(
    [
      { name: 'Kafka', args: [...args, '**/*.kafka-spec.ts'], env },
      { name: 'end to end', args: [...args, ...endToEnd], env: together ? await anotherKafka() : env },
    ],
    { together },
  );
} finally {
  for (const stop of stops.reverse()) await stop();
}
