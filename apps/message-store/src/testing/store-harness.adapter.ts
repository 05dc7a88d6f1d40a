import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import {
  randomIds,
  systemClock,
  TOPICS,
  type Clock,
  type Mode,
  type NumberProvisioned,
  type SmsReceived,
  type WebhookAttempt,
} from '#libs/contracts';
import { createEventLog, EventPublisher } from '#libs/messaging';
import { IDENTITY_HEADER, Keyring, parseInternalKey, sealTextAndCode, signIdentity } from '#libs/security';
import { startService, type RunningService } from '#libs/service-kit';
import { accountIdentity, createTestDatabase, documentedFetch, waitFor, type TestDatabase } from '#libs/testing';
import { messageStore } from '../message-store.service.js';
import type { MessageStoreSettings } from '../message-store.settings.js';
import type { MessageView } from '../messages/message-view.js';

export interface Answer {
  status: number;
  body: { messages: MessageView[]; next_cursor: string } & MessageView & Record<string, unknown>;
}

interface Owner {
  account_id: string;
  mode: Mode;
}

const CONSUMED = [TOPICS.smsReceived, TOPICS.webhookAttempt, TOPICS.numberProvisioned];
const INTERNAL_KEY = randomBytes(32).toString('base64');
const SEALING_KEYS = `test:${randomBytes(32).toString('base64')}`;

/** A running message-store with a database and an embedded log of its own, and events as its neighbours make them. */
export class StoreHarness {
  readonly keyring: Keyring;

  private constructor(
    private readonly database: TestDatabase,
    readonly service: RunningService<MessageStoreSettings>,
    keys: string,
  ) {
    this.keyring = Keyring.parse(keys);
  }

  static async start(
    options: {
      clock?: Clock;
      provisioningUrl?: string;
      ingestUrl?: string;
      database?: TestDatabase;
      keys?: string;
    } = {},
  ): Promise<StoreHarness> {
    const database = options.database ?? (await createTestDatabase());
    const keys = options.keys ?? SEALING_KEYS;
    const service = await startService(messageStore, {
      env: {
        DATABASE_URL: database.url,
        KAFKA_PARTITIONS: '3',
        MEISIM_KEYS: keys,
        MEISIM_INTERNAL_KEY: INTERNAL_KEY,
        LOG_LEVEL: 'fatal',
        ...(options.provisioningUrl === undefined ? {} : { PROVISIONING_URL: options.provisioningUrl }),
        ...(options.ingestUrl === undefined ? {} : { SMS_INGEST_URL: options.ingestUrl }),
      },
      openEventLog: createEventLog,
      ...(options.clock ? { clock: options.clock } : {}),
    });
    await service.ready;
    return new StoreHarness(database, service, keys);
  }

  get sql(): DataSource {
    return this.service.app.get(DataSource);
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await this.database.dispose();
  }

  number(fields: Partial<NumberProvisioned> = {}): NumberProvisioned {
    return {
      number_id: randomIds.next('number', systemClock.now()),
      account_id: randomIds.next('account', systemClock.now()),
      mode: 'live',
      phone: '+14155551234',
      country: 'US',
      status: 'active',
      webhook_url: 'https://example.com/hook',
      webhook_enabled: true,
      revision: 1,
      activated_at: new Date().toISOString(),
      released_at: null,
      ...fields,
    };
  }

  /** A number that the service knows already. */
  async knownNumber(fields: Partial<NumberProvisioned> = {}): Promise<NumberProvisioned> {
    const number = this.number(fields);
    await this.publisher.publish(TOPICS.numberProvisioned, number.number_id, number, { id: number.number_id });
    await waitFor('the number in the projection', async () => {
      const rows: unknown[] = await this.sql.query('SELECT FROM numbers WHERE key = $1 AND revision >= $2', [
        number.number_id,
        number.revision,
      ]);
      return rows.length > 0;
    });
    return number;
  }

  sms(
    number: NumberProvisioned,
    fields: { from?: string; text?: string; code?: string; atMs?: number } = {},
  ): SmsReceived {
    const { atMs = systemClock.now(), text = 'Your code is 583921', code } = fields;
    const id = randomIds.next('message', atMs);
    const receivedAt = new Date(atMs).toISOString();
    return {
      message_id: id,
      number_id: number.number_id,
      account_id: number.account_id,
      mode: number.mode,
      phone: number.phone,
      from: fields.from ?? '245-78',
      ...sealTextAndCode(this.keyring, id, { text, code: code ?? null }, atMs),
      received_at: receivedAt,
      kind: 'sms',
      truncated: false,
      segments: 1,
      carrier_id: 'sim',
      transport_identity: null,
      carrier_sent_at: null,
      stages: { carrier_received: receivedAt },
    };
  }

  attempt(sms: SmsReceived, fields: Partial<WebhookAttempt> & { excerpt?: string } = {}): WebhookAttempt {
    const { excerpt, ...rest } = fields;
    const id = randomIds.next('attempt', systemClock.now());
    return {
      attempt_id: id,
      message_id: sms.message_id,
      number_id: sms.number_id,
      account_id: sms.account_id,
      attempt: 1,
      trigger: 'first',
      outcome: 'delivered',
      status_code: 200,
      error: null,
      started_at: new Date().toISOString(),
      duration_ms: 12,
      next_attempt_at: null,
      response_excerpt:
        excerpt === undefined ? null : this.keyring.seal('response-excerpt', id, excerpt, systemClock.now()),
      ...rest,
    };
  }

  async receive(...events: SmsReceived[]): Promise<void> {
    await this.publisher.publishAll(
      events.map((event) => ({ topic: TOPICS.smsReceived, key: event.number_id, event, id: event.message_id })),
    );
  }

  async attempted(...events: WebhookAttempt[]): Promise<void> {
    await this.publisher.publishAll(
      events.map((event) => ({ topic: TOPICS.webhookAttempt, key: event.number_id, event, id: event.attempt_id })),
    );
  }

  /** Resolves once the group has finished every record that is in the log now. */
  async settled(): Promise<void> {
    const log = this.service.platform.eventLog;
    await waitFor('all records finished', async () => {
      const lags = (await log?.lag('meisim.message-store', CONSUMED)) ?? [];
      return lags.every(({ committed, end }) => end === 0 || committed === end);
    });
  }

  async call(
    method: string,
    pathAndQuery: string,
    owner: Owner,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await documentedFetch(this.service.url + pathAndQuery, {
      method,
      headers: {
        ...this.identity(method, pathAndQuery, owner),
        ...headers,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Answer['body'] };
  }

  /** Headers with which the gateway would ask for this account. */
  identity(method: string, pathAndQuery: string, owner: Owner): Record<string, string> {
    const identity = accountIdentity(owner);
    const path = pathAndQuery.split('?', 1)[0] ?? '';
    const request = { aud: 'message-store', method, path };
    const nowMs = this.service.platform.clock.now();
    return { [IDENTITY_HEADER]: signIdentity(parseInternalKey(INTERNAL_KEY), identity, request, nowMs) };
  }

  private get publisher(): EventPublisher {
    return this.service.app.get(EventPublisher);
  }
}
