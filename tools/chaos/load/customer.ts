import { setTimeout as delay } from 'node:timers/promises';
import { list, member, text } from './fields.js';

export interface ChaosNumber {
  id: string;
  phone: string;
}

/** A message as the API lists it. */
export interface StoredMessage {
  id: string;
  numberId: string;
  /** Digits alone. */
  sender: string;
  deliveryState: string;
}

const REQUEST_MS_MAX = 120_000;
/** At 2 s each: longer than the 150 s for which a run that was killed keeps its Idempotency-Key. */
const ATTEMPTS_MAX = 120;
const PAGE = 100;

/** An API consumer that asks again while the platform is being killed. */
export class Customer {
  constructor(
    private readonly gatewayUrl: string,
    private readonly apiKey: string,
  ) {}

  /**
   * An active number whose webhook is this URL.
   * @param idempotencyKey makes asking again safe: the same key is the same number
   */
  async provision(webhookUrl: string, idempotencyKey: string): Promise<ChaosNumber> {
    const body = { webhook_url: webhookUrl };
    const number = await this.ask('POST', '/v1/numbers/provision', body, { 'idempotency-key': idempotencyKey });
    return { id: text(number, 'id'), phone: text(number, 'phone') };
  }

  /** Ids of all numbers of the account. */
  async numbers(): Promise<string[]> {
    const numbers = await this.pages('/v1/numbers', 'numbers');
    return numbers.map((number) => text(number, 'id'));
  }

  /** Every message of a number, as often as the API lists it. */
  async messages(numberId: string): Promise<StoredMessage[]> {
    const messages = await this.pages(`/v1/numbers/${numberId}/messages`, 'messages');
    return messages.map((message) => ({
      id: text(message, 'id'),
      numberId,
      sender: text(message, 'from').replace(/\D/g, ''),
      deliveryState: text(member(message, 'delivery'), 'state'),
    }));
  }

  private async pages(path: string, name: string): Promise<unknown[]> {
    const all: unknown[] = [];
    let cursor = '';
    for (;;) {
      const page = await this.ask('GET', `${path}?limit=${PAGE}${cursor}`);
      const found = list(page, name);
      all.push(...found);
      if (found.length < PAGE) return all;
      cursor = `&cursor=${encodeURIComponent(text(page, 'next_cursor'))}`;
    }
  }

  /** Asks until it gets a success. @throws Error with the last answer */
  private async ask(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<unknown> {
    let last = '';
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      const answer = await this.call(method, path, body, more).catch((error: unknown) => ({
        status: 0,
        body: String(error),
      }));
      if (answer.status >= 200 && answer.status <= 299) return answer.body;
      last = `${answer.status} ${JSON.stringify(answer.body)}`;
      // 409: an earlier run of the same request still goes on.
      if (answer.status >= 400 && answer.status < 500 && ![409, 429].includes(answer.status)) break;
      await delay(Math.min(2_000, 100 * attempt));
    }
    throw new Error(`${method} ${path}: ${last}`);
  }

  private async call(
    method: string,
    path: string,
    body: unknown,
    more: Record<string, string>,
  ): Promise<{ status: number; body: unknown }> {
    const response = await fetch(new URL(path, this.gatewayUrl), {
      method,
      headers: {
        authorization: `Bearer ${this.apiKey}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
      },
      signal: AbortSignal.timeout(REQUEST_MS_MAX),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }
}
