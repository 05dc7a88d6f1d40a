import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { request } from 'undici';
import { randomIds, type AccountId } from '#libs/contracts';
import { makeIccid } from '#libs/esim';
import { queryRows, type Row } from '#libs/persistence';
import { IDENTITY_HEADER, signIdentity, type AccountIdentity, type Identity } from '#libs/security';
import { startService, type ReadyMessage, type RunningService, type StartOptions } from '#libs/service-kit';
import { accountIdentity, assertDocumented, createTestDatabase, FakeClock, type TestDatabase } from '#libs/testing';
import { provisioning } from '../provisioning.service.js';
import type { ProvisioningSettings } from '../provisioning.settings.js';
import { ForeignSmdp } from './foreign-smdp.server.js';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  // The test says what it expects of it.
  body: Record<string, unknown>;
  text: string;
}

/** A replica as its callers see it. */
export interface Reachable {
  url: string;
  /** On the system's clock instead of the fixture's. */
  isChild?: boolean;
}

export interface ChildReplica extends Reachable {
  /** As `kill -9` does. */
  kill: () => Promise<void>;
}

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const HOOKS = new URL('../../../../libs/testing/src/typescript-hooks.mjs', import.meta.url).href;

export interface CallOptions {
  identity?: Identity;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A database, a foreign SM-DP+, and as many replicas of provisioning as a test wants. */
export class ProvisioningFixture {
  readonly clock = new FakeClock(Date.now());
  private readonly internalKey = randomBytes(32);
  private readonly keys = `k1:${randomBytes(32).toString('base64')}`;
  private readonly folder = mkdtempSync(join(tmpdir(), 'meisim-provisioning-'));
  private readonly replicas: RunningService<ProvisioningSettings>[] = [];
  private readonly children = new Set<ChildProcess>();
  private nextAccount = 1;

  private constructor(
    readonly database: TestDatabase,
    readonly smdp: ForeignSmdp,
  ) {}

  static async start(): Promise<ProvisioningFixture> {
    const fixture = new ProvisioningFixture(await createTestDatabase(), await ForeignSmdp.start());
    const entry = (id: string, more: string) =>
      `- {id: ${id}, type: es2plus, url: "${fixture.smdp.url}", requester_id: "2.999.1"${more}}\n`;
    writeFileSync(fixture.carriersFile, entry('real', '') + entry('other', '') + entry('sim', ', simulated: true'));
    return fixture;
  }

  /** A replica within this process, on the fixture's clock. */
  async replica(
    env: Record<string, string> = {},
    options: Pick<StartOptions, 'openEventLog'> = {},
  ): Promise<RunningService<ProvisioningSettings>> {
    const replica = await startService(provisioning, { clock: this.clock, env: { ...this.env(), ...env }, ...options });
    this.replicas.push(replica);
    await replica.ready;
    return replica;
  }

  /** A replica in a process of its own, which can be killed. */
  async child(env: Record<string, string> = {}): Promise<ChildReplica> {
    const child = fork(MAIN, {
      execArgv: ['--import', HOOKS],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, ...this.env(), ...env },
    });
    this.children.add(child);
    const [message] = (await once(child, 'message')) as [ReadyMessage];
    return {
      url: message.url,
      isChild: true,
      kill: async () => {
        const exit = once(child, 'exit');
        child.kill('SIGKILL');
        await exit;
      },
    };
  }

  private env(): Record<string, string> {
    return {
      DATABASE_URL: this.database.url,
      MEISIM_KEYS: this.keys,
      MEISIM_INTERNAL_KEY: this.internalKey.toString('base64'),
      CARRIERS_FILE: this.carriersFile,
      ES2PLUS_TIMEOUT_MS: '2000',
      KAFKA_PARTITIONS: '2',
      LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    };
  }

  account(limits: Partial<AccountIdentity['limits']> = {}, mode: 'live' | 'test' = 'live'): AccountIdentity {
    const accountId: AccountId = randomIds.next('account', this.clock.now() + this.nextAccount++);
    return accountIdentity({ account_id: accountId, mode }, limits);
  }

  async call(replica: Reachable, method: string, path: string, options: CallOptions = {}): Promise<Answer> {
    const asked = { aud: 'provisioning', method, path: path.split('?', 1)[0] ?? '' };
    const token = signIdentity(
      this.internalKey,
      options.identity ?? { kind: 'operator' },
      asked,
      replica.isChild ? Date.now() : this.clock.now(),
    );
    const { body: given } = options;
    const sent = typeof given === 'string' || given instanceof Uint8Array ? given : JSON.stringify(given);
    const response = await request(`${replica.url}${path}`, {
      method: method as 'GET',
      headers: {
        [IDENTITY_HEADER]: token,
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: sent }),
    });
    const answered = await response.body.text();
    const json = response.headers['content-type']?.includes('json') ?? false;
    const body = (json && answered !== '' ? JSON.parse(answered) : {}) as Record<string, unknown>;
    // Whom a service itself forbids to ask, the gateway has sent away before: nobody outside sees that answer.
    if (body['code'] !== 'forbidden') assertDocumented(method, path, response.statusCode, body['code']);
    return { status: response.statusCode, headers: response.headers, body, text: answered };
  }

  provision(
    replica: Reachable,
    identity: Identity,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.call(replica, 'POST', '/v1/numbers/provision', { identity, body, headers });
  }

  get(replica: Reachable, identity: Identity, id: unknown): Promise<Answer> {
    return this.call(replica, 'GET', `/v1/numbers/${String(id)}`, { identity });
  }

  rows(replica: RunningService<ProvisioningSettings>, text: string, parameters: unknown[] = []): Promise<Row[]> {
    return queryRows(replica.app.get(DataSource), text, parameters);
  }

  /** As a failover of Postgres does. */
  async cutDatabaseConnections(): Promise<void> {
    const client = new pg.Client({ connectionString: this.database.url });
    await client.connect();
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await client.end();
  }

  /** Imports `count` US numbers with profiles; each call with another `area` gives other ones. */
  async stock(replica: Reachable, count: number, area = '415', carrier = 'real'): Promise<Answer> {
    return this.import(replica, csv(count, area), carrier);
  }

  import(replica: Reachable, body: string | Uint8Array, carrier?: string): Promise<Answer> {
    const query = carrier === undefined ? '' : `?carrier=${carrier}`;
    return this.call(replica, 'POST', `/v1/admin/inventory${query}`, { body, headers: { 'content-type': 'text/csv' } });
  }

  async stop(): Promise<void> {
    for (const child of this.children) child.kill('SIGKILL');
    for (const replica of this.replicas.splice(0)) await replica.stop();
    await this.smdp.stop();
    await this.database.dispose();
    rmSync(this.folder, { recursive: true });
  }

  async stopReplica(replica: RunningService<ProvisioningSettings>): Promise<void> {
    this.replicas.splice(this.replicas.indexOf(replica), 1);
    await replica.stop();
  }

  private get carriersFile(): string {
    return join(this.folder, 'carriers.yaml');
  }
}

/** An inventory file; `area` also tells its numbers and profiles from others. */
export function csv(count: number, area: string): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const iccid = makeIccid({ countryCode: '1', issuer: '260', account: Number(area) * 10_000 + index });
    return `${iccid},31026000${area}${String(index).padStart(4, '0')},+1${area}555${String(index).padStart(4, '0')},consumer`;
  });
  return ['iccid,imsi,msisdn,profile_type', ...rows].join('\n');
}
