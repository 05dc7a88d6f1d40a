import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { request } from 'undici';
import { randomIds, type AccountId } from '#libs/contracts';
import { makeIccid } from '#libs/esim';
import { queryRows, type Row } from '#libs/persistence';
import { IDENTITY_HEADER, signIdentity, type AccountIdentity, type Identity } from '#libs/security';
import { startService, type RunningService } from '#libs/service-kit';
import { createTestDatabase, FakeClock, type TestDatabase } from '#libs/testing';
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
  private nextAccount = 1;

  private constructor(
    readonly database: TestDatabase,
    readonly smdp: ForeignSmdp,
  ) {}

  static async start(): Promise<ProvisioningFixture> {
    const fixture = new ProvisioningFixture(await createTestDatabase(), await ForeignSmdp.start());
    const entry = (id: string, more: string) =>
      `- {id: ${id}, type: es2plus, url: "${fixture.smdp.url}", requester_id: "2.999.1"${more}}\n`;
    writeFileSync(fixture.carriersFile, entry('real', '') + entry('sim', ', simulated: true'));
    return fixture;
  }

  async replica(env: Record<string, string> = {}): Promise<RunningService<ProvisioningSettings>> {
    const replica = await startService(provisioning, {
      clock: this.clock,
      env: {
        DATABASE_URL: this.database.url,
        MEISIM_KEYS: this.keys,
        MEISIM_INTERNAL_KEY: this.internalKey.toString('base64'),
        CARRIERS_FILE: this.carriersFile,
        ES2PLUS_TIMEOUT_MS: '2000',
        KAFKA_PARTITIONS: '2',
        LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
        ...env,
      },
    });
    this.replicas.push(replica);
    await replica.ready;
    return replica;
  }

  account(limits: Partial<AccountIdentity['limits']> = {}, mode: 'live' | 'test' = 'live'): AccountIdentity {
    const accountId: AccountId = randomIds.next('account', this.clock.now() + this.nextAccount++);
    return {
      kind: 'account',
      account_id: accountId,
      key_id: 'key_1',
      scopes: [],
      mode,
      status: 'active',
      limits: { max_numbers: 5, max_provisions_30d: 20, ...limits },
    };
  }

  async call(
    replica: RunningService<ProvisioningSettings>,
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<Answer> {
    const asked = { aud: 'provisioning', method, path: path.split('?', 1)[0] ?? '' };
    const token = signIdentity(this.internalKey, options.identity ?? { kind: 'operator' }, asked, this.clock.now());
    const text = typeof options.body === 'string' ? options.body : JSON.stringify(options.body);
    const response = await request(`${replica.url}${path}`, {
      method: method as 'GET',
      headers: {
        [IDENTITY_HEADER]: token,
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: text }),
    });
    const answered = await response.body.text();
    const json = response.headers['content-type']?.includes('json') ?? false;
    const body = (json && answered !== '' ? JSON.parse(answered) : {}) as Record<string, unknown>;
    return { status: response.statusCode, headers: response.headers, body, text: answered };
  }

  provision(
    replica: RunningService<ProvisioningSettings>,
    identity: Identity,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.call(replica, 'POST', '/v1/numbers/provision', { identity, body, headers });
  }

  get(replica: RunningService<ProvisioningSettings>, identity: Identity, id: unknown): Promise<Answer> {
    return this.call(replica, 'GET', `/v1/numbers/${String(id)}`, { identity });
  }

  rows(replica: RunningService<ProvisioningSettings>, text: string, parameters: unknown[] = []): Promise<Row[]> {
    return queryRows(replica.app.get(DataSource), text, parameters);
  }

  /** Imports `count` US numbers with profiles; each call with another `area` gives other ones. */
  async stock(
    replica: RunningService<ProvisioningSettings>,
    count: number,
    area = '415',
    carrier = 'real',
  ): Promise<Answer> {
    return this.import(replica, csv(count, area), carrier);
  }

  import(replica: RunningService<ProvisioningSettings>, body: string, carrier?: string): Promise<Answer> {
    const query = carrier === undefined ? '' : `?carrier=${carrier}`;
    return this.call(replica, 'POST', `/v1/admin/inventory${query}`, { body, headers: { 'content-type': 'text/csv' } });
  }

  async stop(): Promise<void> {
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
