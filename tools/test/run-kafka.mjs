/**
 * `npm run test:kafka`: the tests that need a real Apache Kafka. Uses KAFKA_BROKERS, or starts one with Maven and
 * Java 17; uses TEST_DATABASE_URL, or starts a Postgres. Arguments go to Jest. Stops what it started, however it ends.
 * Only a Kafka that it started asks for TLS and a login, too: with another one, tests of those are skipped.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { startSecuredKafka } from './secured-kafka.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');

/** @type {(() => Promise<void>)[]} */
const stops = [];
let jest = null;
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    jest?.kill(signal);
  });
}

async function kafka() {
  if (process.env.KAFKA_BROKERS) return {};
  const started = await startSecuredKafka();
  stops.push(() => started.stop());
  console.log(`Apache Kafka answers at ${started.brokers}`);
  return { KAFKA_BROKERS: started.brokers, TEST_KAFKA_SECURED: JSON.stringify(started.secured) };
}

async function databaseUrl() {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  const { startTestPostgres } = await import('./postgres.mjs');
  const postgres = await startTestPostgres();
  stops.push(() => postgres.stop());
  return postgres.url;
}

function runJest(env) {
  // kafkajs sets a timer in the past now and then, which Node 24 remarks on once per process.
  const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'];
  const args = ['--experimental-vm-modules', ...quiet, JEST];
  const options = ['--config', 'jest.kafka.config.js', '--runInBand', ...process.argv.slice(2)];
  jest = spawn(process.execPath, [...args, ...options], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    jest.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  });
}

let status = 1;
try {
  const env = { ...(await kafka()), TEST_DATABASE_URL: await databaseUrl() };
  if (!interrupted) status = await runJest(env);
} finally {
  for (const stop of stops.reverse()) await stop();
}
process.exit(status);
