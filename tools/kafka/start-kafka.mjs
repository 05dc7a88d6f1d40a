/**
 * A real Apache Kafka for tests and benchmarks: one KRaft node on free ports of this machine.
 * As a program: `node tools/kafka/start-kafka.mjs [--dir <folder>]` prints `brokers=<host:port>` and runs until it
 * gets SIGINT or SIGTERM.
 */
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Kafka, logLevel } from 'kafkajs';
import { kafkaJars } from './kafka-jars.mjs';
import { scramArguments, securedListeners } from './secured-listeners.mjs';
import { serverProperties } from './server-properties.mjs';

const run = promisify(execFile);
const GUARD = path.join(import.meta.dirname, 'guard.mjs');
const START_TIMEOUT_MS = 60_000;
/**
 * The C1 compiler alone: quick to start, and it leaves the second core to what is tested. Most of the heap is for young
 * objects, which is what requests make: a collection stops the broker for 20 to 60 ms, with so much room every 10 s or
 * so at 200 messages a second.
 */
const JVM_OPTIONS = [
  '-Xms800m',
  '-Xmx928m',
  '-Xmn704m',
  '-XX:MetaspaceSize=64m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
];

/**
 * Starts Kafka and resolves when it answers. It ends with this process, however that ends.
 * @param {{dir?: string, secured?: Parameters<typeof securedListeners>[0]}} [options] dir: keeps settings, data and
 *   kafka.log; default a temporary folder that `stop` removes. secured: who is let in by two more listeners; default none
 * @returns {Promise<{brokers: string, securedBrokers: {login: string, certificate: string} | null, dir: string,
 *   pid: number, stop(): Promise<void>, kill(): Promise<void>, restart(): Promise<void>}>}
 *   `kill` ends it at once (-9); `restart` brings it back on the same port with the same data
 */
export async function startKafka({ dir, secured = null } = {}) {
  const jars = await kafkaJars();
  const home = dir ?? (await mkdtemp(path.join(tmpdir(), 'meisim-kafka-')));
  const kafka = new KafkaProcess(jars, home, dir === undefined, secured);
  try {
    await kafka.start();
  } catch (error) {
    await kafka.stop();
    throw error;
  }
  return kafka;
}

class KafkaProcess {
  #jars;
  #temporary;
  #secured;
  #guard = null;
  #exited = Promise.resolve();
  #port = 0;
  pid = 0;
  securedBrokers = null;

  constructor(jars, dir, temporary, secured) {
    this.#jars = jars;
    this.dir = dir;
    this.#temporary = temporary;
    this.#secured = secured;
  }

  get brokers() {
    return `127.0.0.1:${this.#port}`;
  }

  async start() {
    if (this.#port === 0) await this.#prepare();
    await this.#launch();
    await this.#untilItAnswers();
  }

  async restart() {
    await this.kill();
    await this.start();
  }

  async kill() {
    if (this.#guard !== null) process.kill(this.pid, 'SIGKILL');
    await this.#exited;
  }

  async stop() {
    this.#guard?.stdin.end();
    await this.#exited;
    if (this.#temporary) await rm(this.dir, { recursive: true, force: true });
  }

  async #prepare() {
    const [port, controllerPort, login, certificate] = await freePorts(4);
    const dataDir = path.join(this.dir, 'data');
    const settingsFile = path.join(this.dir, 'server.properties');
    await mkdir(this.dir, { recursive: true });
    const more = this.#secured === null ? null : securedListeners(this.#secured, { login, certificate });
    await writeFile(settingsFile, serverProperties({ port, controllerPort, dataDir, more }), { mode: 0o600 });
    this.#port = port;
    if (more !== null) {
      this.securedBrokers = { login: `localhost:${login}`, certificate: `localhost:${certificate}` };
    }
    if (existsSync(path.join(dataDir, 'meta.properties'))) return;
    const clusterId = randomBytes(16).toString('base64url');
    // One argument: an id may begin with a dash.
    const format = ['format', '--standalone', `--cluster-id=${clusterId}`, '-c', settingsFile];
    if (this.#secured !== null) format.push(...scramArguments(this.#secured));
    await run('java', [...this.#java(), 'kafka.tools.StorageTool', ...format], { timeout: START_TIMEOUT_MS });
  }

  #java() {
    return [...JVM_OPTIONS, '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-cp', path.join(this.#jars, '*')];
  }

  async #launch() {
    const log = openSync(path.join(this.dir, 'kafka.log'), 'a');
    const command = ['java', ...this.#java(), 'kafka.Kafka', path.join(this.dir, 'server.properties')];
    const guard = spawn(process.execPath, [GUARD, ...command], { stdio: ['pipe', log, log, 'ipc'] });
    closeSync(log);
    this.#guard = guard;
    this.#exited = new Promise((resolve) => {
      guard.once('exit', () => {
        this.#guard = null;
        resolve();
      });
    });
    this.pid = await new Promise((resolve, reject) => {
      guard.once('message', ({ pid }) => resolve(pid));
      guard.once('exit', () => reject(new Error(`Kafka did not start; see ${this.dir}/kafka.log`)));
    });
    guard.disconnect();
  }

  async #untilItAnswers() {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (!(await answers(this.brokers))) {
      if (this.#guard === null || Date.now() > deadline) {
        const log = await readFile(path.join(this.dir, 'kafka.log'), 'utf8').catch(() => '');
        throw new Error(`Kafka does not answer at ${this.brokers}:\n${log.slice(-4_000)}`);
      }
    }
  }
}

async function answers(brokers) {
  const retry = { retries: 0, initialRetryTime: 100 };
  const admin = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING, retry }).admin();
  try {
    await admin.connect();
    const { brokers: alive } = await admin.describeCluster();
    return alive.length > 0;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return false;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise((resolve, reject) => {
        server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server));
      });
    }),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function main() {
  const at = process.argv.indexOf('--dir');
  const kafka = await startKafka(at === -1 ? {} : { dir: path.resolve(process.argv[at + 1]) });
  console.log(`brokers=${kafka.brokers}`);
  const stop = () => void kafka.stop().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

if (process.argv[1] === import.meta.filename) await main();
