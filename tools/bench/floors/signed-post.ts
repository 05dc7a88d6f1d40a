import { randomIds } from '#libs/contracts';
import {
  newSigningSecret,
  signatureHeaders,
  signingKey,
  webhookBody,
  WEBHOOK_HEADERS,
  type SigningKey,
} from '#libs/signing';
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
  private readonly keys: readonly SigningKey[] = [signingKey(newSigningSecret())];
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
    const signed = signatureHeaders({ id, timestampS: Math.floor(Date.now() / 1000), body }, this.keys);
    const headers = { ...WEBHOOK_HEADERS, ...signed };
    await new Promise<void>((resolve, reject) => {
      this.pool.dispatch({ path: this.path, method: 'POST', headers, body }, new ResponseEnd(resolve, reject));
    });
  }

  async close(): Promise<void> {
    await this.pool.close();
  }
}
