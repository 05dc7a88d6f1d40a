import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitFor } from '#libs/testing';
import { AdminClient, type NewAccount } from '../../admin/admin-client.js';
import type { DevJson } from '../../launcher/dev-json.js';
import { Receiver } from '../receiver/receiver.js';
import { BenchProcess } from './child-process.js';
import { startKafka } from './kafka-server.js';
import { LAUNCHER_STOP_PLAN } from './stop-plans.js';
import type { LogKind, Workplace } from './workplace.js';

const LAUNCHER = fileURLToPath(new URL('../../launcher/main.js', import.meta.url));
const START_MS_MAX = 120_000;
const NUMBERS_MAX = 1_000;

export interface PlatformStack {
  receiver: Receiver;
  dev: DevJson;
  /** An account with room for all the numbers of a benchmark. */
  account: NewAccount;
}

function isDevJson(value: unknown): value is DevJson {
  return typeof value === 'object' && value !== null && 'gateway_url' in value && 'simulator_url' in value;
}

async function launched(launcher: BenchProcess, path: string): Promise<DevJson> {
  return waitFor(
    'the platform',
    () => {
      launcher.assertRuns();
      const dev: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
      return isDevJson(dev) ? dev : null;
    },
    { timeoutMs: START_MS_MAX, intervalMs: 100 },
  );
}

/** All that `npm start` starts, from carrier to webhook. */
export async function startPlatformStack(workplace: Workplace, logKind: LogKind): Promise<PlatformStack> {
  const kafka = logKind === 'kafka' ? await startKafka(workplace) : null;
  const receiver = workplace.keep(await Receiver.start(workplace.guard), (started) => started.stop());
  const home = workplace.subfolder('home');
  const env = {
    ...process.env,
    MEISIM_HOME: home,
    GATEWAY_PORT: '0',
    LOG_LEVEL: 'warn',
    KAFKA_BROKERS: kafka?.brokers ?? '',
    DATABASE_URL: '',
    CARRIERS_FILE: '',
  };
  const launcher = workplace.keep(
    BenchProcess.spawn('the launcher', [LAUNCHER], workplace.guard, LAUNCHER_STOP_PLAN, env),
    (started) => started.stop(),
  );
  const dev = await launched(launcher, join(home, 'dev.json'));
  const limits = { max_numbers: NUMBERS_MAX, max_provisions_30d: NUMBERS_MAX };
  const account = await new AdminClient(dev.gateway_url, dev.admin_token).createAccount({ name: 'bench', ...limits });
  return { receiver, dev, account };
}
