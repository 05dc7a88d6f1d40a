import { randomBytes } from 'node:crypto';
import { parseEvent, TOPICS, type AccountUpdated, type Clock } from '#libs/contracts';
import { startService, type RunningService } from '#libs/service-kit';
import { assertDocumented, assertDocumentedHeaders, createTestDatabase, type TestDatabase } from '#libs/testing';
import { GATEWAY } from '../gateway.service.js';
import type { GatewaySettings } from '../gateway.settings.js';
import { UpstreamDouble } from './upstream-double.adapter.js';

export const ADMIN_TOKEN = 'operator-token-of-the-test';

export interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
  text: string;
}

export interface TestAccount {
  account_id: string;
  api_key: string;
  test_api_key: string;
  api_secret: string;
}

/** The gateway on a fresh database and the embedded event log, with one HTTP server in the place of all services. */
export class GatewayUnderTest {
  readonly internalKey: Buffer;

  private constructor(
    readonly service: RunningService<GatewaySettings>,
    readonly upstream: UpstreamDouble,
    readonly database: TestDatabase,
    internalKey: Buffer,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    this.internalKey = internalKey;
  }

  static async start(env: NodeJS.ProcessEnv = {}, clock?: Clock): Promise<GatewayUnderTest> {
    const database = await createTestDatabase();
    const upstream = await UpstreamDouble.start();
    const internalKey = randomBytes(32);
    const own = {
      GATEWAY_PORT: '0',
      LOG_LEVEL: 'fatal',
      DATABASE_URL: database.url,
      KAFKA_PARTITIONS: '2',
      MEISIM_KEYS: `k1:${randomBytes(32).toString('base64')}`,
      MEISIM_INTERNAL_KEY: internalKey.toString('base64'),
      MEISIM_ADMIN_TOKEN: ADMIN_TOKEN,
      PROVISIONING_URL: upstream.url,
      MESSAGE_STORE_URL: upstream.url,
      SMS_INGEST_URL: upstream.url,
      WEBHOOK_DISPATCHER_URL: upstream.url,
      ...env,
    };
    const service = await startService(GATEWAY, { env: own, ...(clock ? { clock } : {}) });
    await service.ready;
    return new GatewayUnderTest(service, upstream, database, internalKey, own);
  }

  /** Another gateway beside this one. Its owner stops it. */
  async replica(clock: Clock): Promise<RunningService<GatewaySettings>> {
    const service = await startService(GATEWAY, { env: this.env, clock });
    await service.ready;
    return service;
  }

  get url(): string {
    return this.service.url;
  }

  /** @param token bearer token; JSON bodies as objects, others as text */
  async ask(
    method: string,
    path: string,
    token?: string,
    body?: object | string,
    headers: Record<string, string> = {},
    base = this.url,
  ) {
    const json = typeof body === 'object';
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(json ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
    });
    const text = await response.text();
    const parsed = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
    // A problem is the gateway's own; what the double answers need not be documented.
    if (parsed['code'] !== undefined) {
      assertDocumented(method, path, response.status, parsed['code']);
      assertDocumentedHeaders(method, path.split('?', 1)[0] ?? '', response.status, response.headers);
    }
    return { status: response.status, headers: response.headers, body: parsed, text } satisfies Answer;
  }

  /** @returns what other services see of accounts: every `account.updated`, as it comes into the log */
  async accountsAnnounced(): Promise<readonly AccountUpdated[]> {
    const announced: AccountUpdated[] = [];
    await this.service.platform.eventLog?.consume({
      group: 'test.observer',
      handlers: {
        [TOPICS.accountUpdated]: {
          kind: 'ordered',
          handle: (record) => {
            announced.push(parseEvent(TOPICS.accountUpdated, record.value));
            return Promise.resolve();
          },
        },
      },
    });
    return announced;
  }

  async createAccount(wish: Record<string, unknown> = {}): Promise<TestAccount> {
    const { body, status } = await this.ask('POST', '/v1/admin/accounts', ADMIN_TOKEN, { name: 'Acme', ...wish });
    if (status !== 201) throw new Error(`no account: ${JSON.stringify(body)}`);
    return body as unknown as TestAccount;
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await this.upstream.stop();
    await this.database.dispose();
  }
}
