import { AdminClient } from '../admin/admin-client.js';
import type { Workplace } from '../bench/stack/workplace.js';
import { killInTurn, type Kill } from './kill-in-turn.js';
import { Carrier } from './load/carrier.js';
import { Customer } from './load/customer.js';
import { Load } from './load/load.js';
import type { ChaosOptions } from './options.js';
import { startKafkaBroker, type KafkaBroker } from './platform/kafka-broker.js';
import { LaunchedPlatform } from '../bench/stack/launched-platform.js';
import { victims } from './platform/victims.js';
import { settle, type Settled } from './settle.js';
import { ENDPOINT_KINDS, Endpoints, type EndpointKind } from './webhooks/endpoints.server.js';

export interface ChaosResult extends Settled {
  kills: Kill[];
}

/** Slow and flaky endpoints keep leased rows and retries in Postgres while it is killed. */
const NUMBERS: Readonly<Record<EndpointKind, number>> = { prompt: 16, slow: 2, flaky: 2 };
const NUMBERS_MAX = 10_000;

/**
 * Sends, kills, waits and judges. What it starts is the workplace's to end.
 * @throws Error when something cannot be started, or does not come back after a kill
 */
export async function runChaos(
  options: ChaosOptions,
  workplace: Workplace,
  say: (line: string) => void,
): Promise<ChaosResult> {
  const givenBrokers = options.log === 'kafka' ? (process.env.KAFKA_BROKERS?.trim() ?? '') : '';
  const broker = options.log === 'kafka' && givenBrokers === '' ? await startBroker(workplace, say) : null;
  if (givenBrokers !== '') say(`using Kafka at ${givenBrokers}; it is not ours, and is left alone`);
  say('starting the platform');
  const platform = await LaunchedPlatform.start(workplace, broker?.brokers ?? givenBrokers);
  const endpoints = workplace.keep(await Endpoints.start(), (started) => started.stop());
  const carrier = new Carrier(platform.dev.simulator_url);
  const customer = await newCustomer(platform);
  const load = new Load(carrier, customer);
  for (const kind of ENDPOINT_KINDS) {
    for (let index = 0; index < NUMBERS[kind]; index += 1) await load.addNumber(endpoints.url(kind, index));
  }
  say(`sending ${options.rate} messages/s for ${options.seconds} s`);
  const durationMs = options.seconds * 1000;
  const startedMs = performance.now();
  const everyoneKilled = new AbortController();
  // On a machine that is slow to bring them back, messages flow until everyone has been killed once.
  const isOver = (): boolean => everyoneKilled.signal.aborted && performance.now() - startedMs > durationMs;
  const [kills] = await Promise.all([
    killInTurn(victims(platform, broker), durationMs, say).finally(() => {
      everyoneKilled.abort();
    }),
    load.send(options.rate, isOver),
    load.provision(isOver, (index) => endpoints.url('prompt', NUMBERS.prompt + index)),
  ]);
  say('waiting for the last message');
  return { kills, ...(await settle({ load, carrier, customer, ledger: endpoints.ledger })) };
}

async function startBroker(workplace: Workplace, say: (line: string) => void): Promise<KafkaBroker> {
  say('starting Kafka');
  return workplace.keep(await startKafkaBroker(workplace.subfolder('kafka')), (started) => started.stop());
}

async function newCustomer(platform: LaunchedPlatform): Promise<Customer> {
  const { gateway_url, admin_token } = platform.dev;
  const limits = { max_numbers: NUMBERS_MAX, max_provisions_30d: NUMBERS_MAX };
  const account = await new AdminClient(gateway_url, admin_token).createAccount({ name: 'chaos', ...limits });
  return new Customer(gateway_url, account.api_key);
}
