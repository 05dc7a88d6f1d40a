import { AdminClient, type NewAccount } from '../../admin/admin-client.js';
import type { DevJson } from '../../launcher/dev-json.js';
import { Receiver } from '../receiver/receiver.js';
import { startKafka } from './kafka-server.js';
import { LaunchedPlatform } from './launched-platform.js';
import type { LogKind, Workplace } from './workplace.js';

const NUMBERS_MAX = 1_000;

export interface PlatformStack {
  receiver: Receiver;
  dev: DevJson;
  /** An account with room for all the numbers of a benchmark. */
  account: NewAccount;
  /** The launcher and the broker, whose descendants all the others are. */
  pids: readonly number[];
}

/** All that `npm start` starts, from carrier to webhook. */
export async function startPlatformStack(workplace: Workplace, logKind: LogKind): Promise<PlatformStack> {
  const kafka = logKind === 'kafka' ? await startKafka(workplace) : null;
  const receiver = workplace.keep(await Receiver.start(workplace.guard), (started) => started.stop());
  const { dev, pid } = await LaunchedPlatform.start(workplace, kafka?.brokers ?? '', { LOG_LEVEL: 'warn' });
  const limits = { max_numbers: NUMBERS_MAX, max_provisions_30d: NUMBERS_MAX };
  const account = await new AdminClient(dev.gateway_url, dev.admin_token).createAccount({ name: 'bench', ...limits });
  return { receiver, dev, account, pids: kafka === null ? [pid] : [pid, kafka.pid] };
}
