import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { randomIds } from '#libs/contracts';
import { webhookBody, WEBHOOK_HEADERS } from '#libs/signing';
import { Pool, type Dispatcher } from 'undici';
import { TEXT } from '../load/backlog-events.js';

/** Waits for the end of a response and keeps nothing of it. */
class ResponseEnd implements Dispatcher.DispatchHandler {
  constructor(
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  /** undici wants these three to be there. */
  onRequestStart(): void {
    return undefined;
  }

  onResponseStart(): void {
    return undefined;
  }

  onResponseData(): void {
    return undefined;
  }

  onResponseEnd(): void {
    this.resolve();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.reject(error);
  }
}

/** Posts webhooks of the benchmark's size with all three signatures, and nothing else around. */
export class SignedPosts {
  private readonly pool: Pool;
  private readonly path: string;
  private readonly key = createSecretKey(randomBytes(32));
  private readonly numberId = randomIds.next('number', Date.now());

  constructor(url: string, connections: number) {
    const { origin, pathname } = new URL(url);
    this.path = pathname;
    this.pool = new Pool(origin, { connections, pipelining: 1 });
  }

  async post(id: string): Promise<void> {
    const body = webhookBody({
      number_id: this.numberId,
      phone: '+14155551234',
      from: '245-78',
      text: TEXT,
      received_at: new Date(),
      message_id: id,
      code: '583921',
    });
    const headers = { ...WEBHOOK_HEADERS, ...this.signatures(id, body) };
    await new Promise<void>((resolve, reject) => {
      this.pool.dispatch({ path: this.path, method: 'POST', headers, body }, new ResponseEnd(resolve, reject));
    });
  }

  /** As anybody would make them with what Node gives: a floor owes nothing to our own signing. */
  private signatures(id: string, body: Buffer): Record<string, string> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const mac = (prefix: string, encoding: 'hex' | 'base64'): string =>
      createHmac('sha256', this.key).update(prefix).update(body).digest(encoding);
    return {
      'X-MeiSIM-Signature': `t=${timestamp},v1=${mac('', 'hex')},v2=${mac(`${timestamp}.`, 'hex')}`,
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${mac(`${id}.${timestamp}.`, 'base64')}`,
    };
  }

  async close(): Promise<void> {
    await this.pool.close();
  }
}
