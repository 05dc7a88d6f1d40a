/**
 * `npm run test:kafka`: the tests that need a real Apache Kafka. Uses KAFKA_BROKERS, or starts one with Maven and
 * Java 17; uses TEST_DATABASE_URL, or starts a Postgres. Arguments go to Jest. Stops what it started, however it ends.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { startKafka } from '../kafka/start-kafka.mjs';

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

async function brokers() {
  if (process.env.KAFKA_BROKERS) return process.env.KAFKA_BROKERS;
  const kafka = await startKafka();
  stops.push(() => kafka.stop());
  console.log(`Apache Kafka answers at ${kafka.brokers}`);
  return kafka.brokers;
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
  const env = { KAFKA_BROKERS: await brokers(), TEST_DATABASE_URL: await databaseUrl() };
  if (!interrupted) status = await runJest(env);
} finally {
  for (const stop of stops.reverse()) await stop();
}
process.exit(status);
