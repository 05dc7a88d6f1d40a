import { setTimeout as delay } from 'node:timers/promises';
import type { PlatformStack } from '../stack/platform-stack.js';

/** One SMS for the simulated carrier; `from` tells it apart from all others. */
export interface BenchSms {
  to: string;
  from: string;
  text: string;
}

export interface BenchNumber {
  id: string;
  phone: string;
}

const REQUEST_MS_MAX = 120_000;
/** Provisioning takes 50 at once and then 5 a second. */
const PROVISION_PAUSE_MS = 1_000;

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textField(value: unknown, name: string): string {
  const found = field(value, name);
  if (typeof found !== 'string') throw new Error(`no ${name} in ${JSON.stringify(value)}`);
  return found;
}

/** @param time RFC 3339 with microseconds, of which Date.parse would lose those below a millisecond */
function fineMs(time: string): number {
  return Date.parse(time) + Number(/\.\d{3}(\d{3})Z$/.exec(time)?.[1] ?? NaN) / 1_000;
}

/** The platform as its users and the carrier's operator see it. */
export class PlatformClient {
  constructor(private readonly stack: PlatformStack) {}

  /** An active number whose webhook is this URL; null: without one. */
  async provision(webhookUrl: string | null): Promise<BenchNumber> {
    for (;;) {
      const request = webhookUrl === null ? {} : { webhook_url: webhookUrl };
      const response = await this.call('POST', '/v1/numbers/provision', request);
      const body: unknown = await response.json();
      if (response.status === 201) return { id: textField(body, 'id'), phone: textField(body, 'phone') };
      if (response.status !== 429) throw new Error(`provision: ${response.status} ${JSON.stringify(body)}`);
      await delay(PROVISION_PAUSE_MS);
    }
  }

  async provisionAll(webhookUrls: readonly (string | null)[]): Promise<BenchNumber[]> {
    const numbers: BenchNumber[] = [];
    for (const url of webhookUrls) numbers.push(await this.provision(url));
    return numbers;
  }

  /** Further keys of the account: each has limits of its own. */
  async newKeys(count: number): Promise<string[]> {
    const keys: string[] = [];
    while (keys.length < count) {
      const response = await this.call('POST', '/v1/api-keys', {});
      keys.push(textField(await response.json(), 'api_key'));
    }
    return keys;
  }

  /** Asks for a number's messages, and does not wait for any. */
  async messages(numberId: string): Promise<void> {
    const response = await this.call('GET', `/v1/numbers/${numberId}/messages`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`messages: ${response.status}`);
  }

  /** In effect for attempts that start more than 2 s later. */
  async disableWebhook(numberId: string): Promise<void> {
    const response = await this.call('PATCH', `/v1/numbers/${numberId}`, { webhook_enabled: false });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`disabling a webhook: ${response.status}`);
  }

  /** The stage times of a stored message, ms since the epoch; null while it is not there. */
  async stages(messageId: string): Promise<Record<string, number> | null> {
    const response = await this.call('GET', `/v1/messages/${messageId}`);
    const stages = field(await response.json(), 'stages');
    if (typeof stages !== 'object' || stages === null) return null;
    const times = Object.entries(stages).filter(([, time]) => typeof time === 'string');
    return Object.fromEntries(times.map(([name, time]) => [name, Date.parse(String(time))]));
  }

  /** Has the carrier send these at a pace, null: as fast as the link takes them; returns at once. */
  async sendBatch(messages: readonly BenchSms[], perS: number | null): Promise<void> {
    const response = await fetch(new URL('/sms/batch', this.stack.dev.simulator_url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(perS === null ? { messages } : { messages, rate_per_s: perS }),
      signal: AbortSignal.timeout(REQUEST_MS_MAX),
    });
    if (!response.ok) throw new Error(`batch: ${response.status} ${await response.text()}`);
    await response.arrayBuffer();
  }

  /**
   * When the carrier first put each SMS on its link, by sender, in ms since the epoch with a fraction.
   * @param count newest submissions to look at
   */
  async submittedAtMs(count: number): Promise<Map<string, number>> {
    const url = new URL(`/state?pdus=${count}&calls=0`, this.stack.dev.simulator_url);
    const state: unknown = await (await fetch(url, { signal: AbortSignal.timeout(REQUEST_MS_MAX) })).json();
    const pdus = field(state, 'pdus');
    const sent = new Map<string, number>();
    for (const pdu of Array.isArray(pdus) ? (pdus as unknown[]) : []) {
      const from = textField(pdu, 'from');
      const atMs = fineMs(textField(pdu, 'sent_at'));
      sent.set(from, Math.min(atMs, sent.get(from) ?? Infinity));
    }
    return sent;
  }

  private call(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = {
      authorization: `Bearer ${this.stack.account.api_key}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return fetch(new URL(path, this.stack.dev.gateway_url), {
      method,
      headers,
      signal: AbortSignal.timeout(REQUEST_MS_MAX),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}
