import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { stringify } from 'yaml';
import {
  parseEvent,
  randomIds,
  systemClock,
  TOPICS,
  type Clock,
  type NumberProvisioned,
  type SmsReceived,
  type Topic,
} from '#libs/contracts';
import { createEventLog, EventPublisher } from '#libs/messaging';
import {
  IDENTITY_HEADER,
  Keyring,
  openTextAndCode,
  parseInternalKey,
  signIdentity,
  type Identity,
} from '#libs/security';
import { startService, type RunningService } from '#libs/service-kit';
import { createTestDatabase, documentedFetch, waitFor, type TestDatabase } from '#libs/testing';
import { smsIngest } from '../sms-ingest.service.js';
import type { SmsIngestSettings } from '../sms-ingest.settings.js';
import { LogSwitch } from './log-switch.adapter.js';

const INTERNAL_KEY = randomBytes(32).toString('base64');
const SEALING_KEYS = `test:${randomBytes(32).toString('base64')}`;
export const HTTP_CARRIER_SECRET = 'a-secret-of-the-carrier';

export interface HarnessOptions {
  /** Port of the SMSC. */
  smppPort: number;
  smpp?: Record<string, unknown>;
  clock?: Clock;
  /** Another replica on the same database. */
  database?: TestDatabase;
  /** Further entries of the carriers file. */
  carriers?: object[];
  /** Further variables, among them the secrets of `carriers`. */
  env?: Record<string, string>;
}

/** A message as it came out of the log, opened. */
export interface Published extends Omit<SmsReceived, 'text' | 'code'> {
  text: string;
  code: string | null;
}

/** A running sms-ingest with a database and an embedded log of its own. */
export class IngestHarness {
  private readonly keyring = Keyring.parse(SEALING_KEYS);
  readonly events: SmsReceived[] = [];
  private readonly marksSeen = new Set<string>();

  private constructor(
    readonly database: TestDatabase,
    private readonly ownsDatabase: boolean,
    readonly service: RunningService<SmsIngestSettings>,
    private readonly logSwitch: LogSwitch,
    private readonly folder: string,
  ) {}

  static async start(options: HarnessOptions): Promise<IngestHarness> {
    const database = options.database ?? (await createTestDatabase());
    const folder = mkdtempSync(join(tmpdir(), 'meisim-ingest-'));
    Object.assign(process.env, { INGEST_TEST_SECRET: HTTP_CARRIER_SECRET, ...options.env });
    const logSwitch = new LogSwitch();
    const service = await startService(smsIngest, {
      env: ingestEnvironment(database, folder, options),
      openEventLog: async (open) => logSwitch.on(await createEventLog(open)),
      ...(options.clock ? { clock: options.clock } : {}),
    });
    await service.ready;
    const harness = new IngestHarness(database, options.database === undefined, service, logSwitch, folder);
    await harness.listen();
    return harness;
  }

  get sql(): DataSource {
    return this.service.app.get(DataSource);
  }

  /** From now on the log takes no messages, or takes them again. */
  set logDown(down: boolean) {
    this.failAppendsOf(down ? TOPICS.smsReceived : null);
  }

  /** From now on appends to this topic fail; null: none. */
  failAppendsOf(topic: Topic | null): void {
    this.logSwitch.failing = topic;
    this.logSwitch.failures = 0;
  }

  /** From now on appends hang, until the function that this gives is called: then they go through. */
  hangLog(): () => void {
    let release: () => void = () => undefined;
    this.logSwitch.hanging = new Promise((resolve) => {
      release = resolve;
    });
    return () => {
      this.logSwitch.hanging = null;
      release();
    };
  }

  /** How long the log was given for the last message, ms. */
  get lastLimitMs(): number | undefined {
    return this.logSwitch.limitMs;
  }

  /** Resolves once an append has failed since `failAppendsOf`. */
  async appendFailed(): Promise<void> {
    await waitFor('a failed append', () => this.logSwitch.failures > 0);
  }

  async stop(): Promise<void> {
    await this.service.stop();
    if (this.ownsDatabase) await this.database.dispose();
    rmSync(this.folder, { recursive: true });
  }

  async provision(fields: Partial<NumberProvisioned> = {}): Promise<NumberProvisioned> {
    const number: NumberProvisioned = {
      number_id: randomIds.next('number', systemClock.now()),
      account_id: randomIds.next('account', systemClock.now()),
      mode: 'live',
      phone: '+14155551234',
      country: 'US',
      status: 'active',
      webhook_url: null,
      webhook_enabled: true,
      revision: 1,
      activated_at: new Date().toISOString(),
      released_at: null,
      ...fields,
    };
    const publisher = this.service.app.get(EventPublisher);
    await publisher.publish(TOPICS.numberProvisioned, number.number_id, number, { id: number.number_id });
    await waitFor('the number in the projection', async () => {
      const rows: unknown[] = await this.sql.query('SELECT FROM numbers WHERE key = $1 AND revision >= $2', [
        number.number_id,
        number.revision,
      ]);
      return rows.length > 0;
    });
    return number;
  }

  /** All messages published for a number until now, once there are as many. */
  async published(number: NumberProvisioned, count = 1): Promise<Published[]> {
    const own = () => this.events.filter((event) => event.number_id === number.number_id);
    await waitFor(`${count} messages in the log`, () => own().length >= count);
    await this.readToTheEnd(number);
    return own().map((event) => ({
      ...event,
      ...openTextAndCode(this.keyring, event.message_id, event),
    }));
  }

  postMessage(body: object, secret = HTTP_CARRIER_SECRET): Promise<Response> {
    return documentedFetch(`${this.service.url}/carriers/web/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify(body),
    });
  }

  asOperator(path: string): Promise<Record<string, unknown>> {
    return this.askAs({ kind: 'operator' }, path);
  }

  /** As message-store would ask. */
  asService(path: string): Promise<Record<string, unknown>> {
    return this.askAs({ kind: 'service', service: 'message-store' }, path);
  }

  private async askAs(identity: Identity, path: string): Promise<Record<string, unknown>> {
    const request = { aud: 'sms-ingest', method: 'GET', path: path.split('?', 1)[0] ?? '' };
    const nowMs = this.service.platform.clock.now();
    const token = signIdentity(parseInternalKey(INTERNAL_KEY), identity, request, nowMs);
    const response = await documentedFetch(this.service.url + path, { headers: { [IDENTITY_HEADER]: token } });
    return (await response.json()) as Record<string, unknown>;
  }

  /** What comes to the log of a number before this mark is read before it: a message too many is not missed. */
  private async readToTheEnd({ number_id }: NumberProvisioned): Promise<void> {
    const mark = randomBytes(8).toString('hex');
    await this.logSwitch.mark({ topic: TOPICS.smsReceived, key: number_id, value: Buffer.of(), headers: { mark } });
    await waitFor('the end of the log', () => this.marksSeen.delete(mark));
  }

  private async listen(): Promise<void> {
    const handle = ({ value, headers }: { value: Buffer; headers: Readonly<Record<string, string>> }) => {
      const { mark } = headers;
      if (mark !== undefined) this.marksSeen.add(mark);
      else this.events.push(parseEvent(TOPICS.smsReceived, value));
      return Promise.resolve();
    };
    const group = `test.${randomBytes(4).toString('hex')}`;
    await this.service.platform.eventLog?.consume({
      group,
      handlers: { [TOPICS.smsReceived]: { kind: 'unordered', handle } },
    });
  }
}

/** What a replica is started with, in this process or in one of its own. Writes its carriers file into `folder`. */
export function ingestEnvironment(
  database: TestDatabase,
  folder: string,
  options: CarrierOptions,
): Record<string, string> {
  const carriersFile = join(folder, 'carriers.yaml');
  writeFileSync(carriersFile, stringify(carriers(options)));
  return {
    DATABASE_URL: database.url,
    KAFKA_PARTITIONS: '3',
    MEISIM_KEYS: SEALING_KEYS,
    MEISIM_INTERNAL_KEY: INTERNAL_KEY,
    CARRIERS_FILE: carriersFile,
    INGEST_TEST_SECRET: HTTP_CARRIER_SECRET,
    LOG_LEVEL: 'fatal',
    ...options.env,
  };
}

type CarrierOptions = Pick<HarnessOptions, 'smppPort' | 'smpp' | 'carriers' | 'env'>;

function carriers({ smppPort, smpp, carriers: further = [] }: CarrierOptions): object[] {
  return [
    {
      ...{ id: 'smsc', type: 'smpp', host: '127.0.0.1', port: smppPort, system_id: 'meisim' },
      ...{ password_env: 'INGEST_TEST_SECRET', binds: 2, ...smpp },
    },
    { id: 'web', type: 'http', format: 'generic', secret_env: 'INGEST_TEST_SECRET' },
    ...further,
  ];
}
