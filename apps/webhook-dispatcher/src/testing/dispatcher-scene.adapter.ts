import { createHash, randomBytes } from 'node:crypto';
import {
  randomIds,
  systemClock,
  TOPICS,
  TOPIC_SPECS,
  type AccountUpdated,
  type EventByTopic,
  type NumberProvisioned,
  type SmsReceived,
  type Topic,
  type WebhookAttempt,
  type WebhookDisabled,
} from '#libs/contracts';
import { createEventLog, EventPublisher, type EventLog } from '#libs/messaging';
import { Keyring, sealTextAndCode } from '#libs/security';
import { newSigningSecret } from '#libs/signing';
import { startService, type RunningService, type StartOptions } from '#libs/service-kit';
import { createTestDatabase, documentedFetch, waitFor, WebhookReceiver, type TestDatabase } from '#libs/testing';
import pg from 'pg';
import { DispatcherModule } from '../dispatcher.module.js';
import { DispatcherSettings } from '../dispatcher.settings.js';
import { AttemptsSeen } from './attempts-seen.adapter.js';
import { accountUpdated, numberProvisioned, smsReceived } from './events.fixture.js';
import { identityOf, type Asker } from './identity-of.js';

const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface RowSeen {
  delivery_id: string;
  state: string;
  attempts: number;
  due_in_s: number;
  message: string;
}

export interface SceneOptions {
  kafkaBrokers?: readonly string[];
  partitions?: number;
}

/** A dispatcher with its real log and database, and what stands around it. */
export class DispatcherScene {
  private readonly seen = new AttemptsSeen();
  readonly attempts: readonly WebhookAttempt[] = this.seen.attempts;
  readonly disabled: readonly WebhookDisabled[] = this.seen.disabled;
  readonly secret = newSigningSecret();
  readonly account = accountUpdated({ account_id: randomIds.next('account', Date.now()) });
  private readonly services: RunningService[] = [];
  readonly keyring: Keyring;

  private constructor(
    readonly database: TestDatabase,
    readonly receiver: WebhookReceiver,
    readonly env: NodeJS.ProcessEnv,
    private readonly log: EventLog,
    private readonly publisher: EventPublisher,
    private readonly sql: pg.Pool,
  ) {
    this.keyring = Keyring.parse(String(env['MEISIM_KEYS']));
  }

  /** @param kafkaBrokers of the log; none: the embedded log. Topics that are there already keep their partitions. */
  static async open({ kafkaBrokers = [], partitions = 2 }: SceneOptions = {}): Promise<DispatcherScene> {
    const database = await createTestDatabase();
    const options = { databaseUrl: database.url, clientId: 'test', logger };
    const log = await createEventLog({ ...options, kafkaBrokers, partitions });
    await log.ensureTopics(TOPIC_SPECS);
    const publisher = new EventPublisher({ log, source: 'test', clock: systemClock });
    const env = {
      DATABASE_URL: database.url,
      DATABASE_POOL_MAX: '4',
      KAFKA_BROKERS: kafkaBrokers.join(','),
      KAFKA_PARTITIONS: String(partitions),
      MEISIM_KEYS: `k1:${randomBytes(32).toString('base64')}`,
      MEISIM_INTERNAL_KEY: randomBytes(32).toString('base64'),
      WEBHOOK_ALLOW_PRIVATE: 'loopback',
      LOG_LEVEL: 'silent',
    };
    const sql = new pg.Pool({ connectionString: database.url, max: 2 });
    const scene = new DispatcherScene(database, await WebhookReceiver.start(), env, log, publisher, sql);
    await scene.seen.listen(log, `test.attempts.${database.name}`);
    await scene.publishAccount(scene.account, [scene.secret], [null]);
    return scene;
  }

  /** Starts a replica. @param delaysMs between attempts */
  async start(
    delaysMs: readonly number[] = [15_000, 60_000, 300_000],
    env: NodeJS.ProcessEnv = {},
    options: Partial<StartOptions> = {},
  ): Promise<RunningService> {
    const service = await startService(
      {
        ...{ name: 'webhook-dispatcher', module: DispatcherModule.withDelays(delaysMs), settings: DispatcherSettings },
        drainMs: (settings) => settings.WEBHOOK_DRAIN_MS_MAX,
      },
      { env: { ...this.env, ...env }, openEventLog: createEventLog, ...options },
    );
    this.services.push(service);
    await service.ready;
    return service;
  }

  async stop(service: RunningService): Promise<void> {
    this.services.splice(this.services.indexOf(service), 1);
    await service.stop();
  }

  async close(): Promise<void> {
    for (const service of this.services.splice(0)) await service.stop();
    await this.receiver.stop();
    await this.log.close();
    await this.sql.end();
    await this.database.dispose();
  }

  publish<T extends Topic>(topic: T, key: string, event: EventByTopic[T]): Promise<void> {
    const id = createHash('sha256').update(JSON.stringify(event)).digest('hex');
    return this.publisher.publish(topic, key, event, { id });
  }

  /**
   * Makes an account known to the dispatcher.
   * @param expiresAtMs of its secrets, in order; null: the current one
   * @returns its secrets
   */
  async accountKnown(
    changes: Partial<AccountUpdated>,
    expiresAtMs: readonly (number | null)[] = [null],
  ): Promise<string[]> {
    const account = accountUpdated(changes);
    const secrets = expiresAtMs.map(() => newSigningSecret());
    await this.publishAccount(account, secrets, expiresAtMs);
    await waitFor('the projection to know the account', async () => {
      const rows = await this.query('SELECT 1 FROM accounts WHERE key = $1', [account.account_id]);
      return rows.length > 0;
    });
    return secrets;
  }

  /** A number of the account, with a webhook of its own at the receiver unless told otherwise. */
  number(changes: Partial<NumberProvisioned> = {}): NumberProvisioned {
    const number_id = randomIds.next('number', Date.now());
    const { account_id } = this.account;
    return numberProvisioned({ number_id, account_id, webhook_url: `${this.receiver.url}/${number_id}`, ...changes });
  }

  async provisioned(changes: Partial<NumberProvisioned> = {}): Promise<NumberProvisioned> {
    const number = this.number(changes);
    await this.publish(TOPICS.numberProvisioned, number.number_id, number);
    await this.known(number);
    return number;
  }

  /** Calls a replica as the gateway does for the number's owner, or for `asker`. */
  post(
    service: RunningService,
    path: string,
    asker: Asker = { ...this.account, mode: 'live' },
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const identity = identityOf(asker, path, String(this.env['MEISIM_INTERNAL_KEY']), service.platform.clock.now());
    return documentedFetch(`${service.url}${path}`, { method: 'POST', headers: { ...headers, ...identity } });
  }

  /** Waits until the projection has this revision. */
  async known(number: NumberProvisioned): Promise<void> {
    await waitFor('the projection to know the number', async () => {
      const rows = await this.query('SELECT 1 FROM numbers WHERE key = $1 AND revision >= $2', [
        number.number_id,
        number.revision,
      ]);
      return rows.length > 0;
    });
  }

  message(number: NumberProvisioned, changes: Partial<SmsReceived> = {}): SmsReceived {
    const message_id = randomIds.next('message', Date.now());
    const { number_id, account_id } = number;
    const opened = { text: `Your code is 583921. ${message_id}`, code: '583921' };
    const sealed = sealTextAndCode(this.keyring, message_id, opened, Date.now());
    return smsReceived({ message_id, number_id, account_id, ...sealed, ...changes });
  }

  async sms(number: NumberProvisioned, changes: Partial<SmsReceived> = {}): Promise<SmsReceived> {
    const message = this.message(number, changes);
    await this.publish(TOPICS.smsReceived, number.number_id, message);
    return message;
  }

  async attemptsOf(message: SmsReceived, count: number, timeoutMs = 20_000): Promise<WebhookAttempt[]> {
    const own = () => this.attempts.filter((attempt) => attempt.message_id === message.message_id);
    await waitFor(`${count} attempts of a message`, () => own().length >= count, { timeoutMs });
    return own();
  }

  /** Waits until nothing of the topic would be read again after a crash. */
  async committed(topic: Topic = TOPICS.smsReceived): Promise<void> {
    await waitFor('every offset to be committed', async () => {
      const partitions = await this.log.lag('meisim.webhook-dispatcher', [topic]);
      return partitions.every(({ committed, end }) => (committed ?? 0) >= end);
    });
  }

  /** The deliveries that are not over. */
  async rows(): Promise<RowSeen[]> {
    return this.query<RowSeen>(
      `SELECT delivery_id, state, attempts, extract(epoch FROM due_at - now())::float8 AS due_in_s, message
       FROM deliveries WHERE NOT ended ORDER BY created_at`,
    );
  }

  openExcerpt(attempt: WebhookAttempt): string | null {
    const { attempt_id, response_excerpt } = attempt;
    return response_excerpt === null ? null : this.keyring.open('response-excerpt', attempt_id, response_excerpt);
  }

  async query<R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    const client = await this.sql.connect();
    try {
      await client.query('SET search_path TO webhook_dispatcher');
      return (await client.query<R>(text, values)).rows;
    } finally {
      client.release();
    }
  }

  private publishAccount(
    account: AccountUpdated,
    secrets: readonly string[],
    expiresAtMs: readonly (number | null)[],
  ): Promise<void> {
    const { account_id } = account;
    const signing_secrets = secrets.map((secret, at) => {
      const expires = expiresAtMs[at] ?? null;
      return {
        sealed: this.keyring.seal('signing-secret', account_id, secret, Date.now()),
        expires_at: expires === null ? null : new Date(expires).toISOString(),
      };
    });
    return this.publish(TOPICS.accountUpdated, account_id, { ...account, signing_secrets });
  }
}
