import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DeliveryLedger } from './delivery-ledger.js';

/** By the first part of the path. */
export const ENDPOINT_KINDS = ['prompt', 'slow', 'flaky'] as const;
export type EndpointKind = (typeof ENDPOINT_KINDS)[number];

/** Longer than 500 ms, so that these attempts live as leased rows in Postgres. See ADR 7. */
const SLOW_MS = 1_200;
/** One message in so many is refused at first, so that retries wait in Postgres while everything is killed. */
const FLAKY_ONE_IN = 4;

/** The customers' side: keeps a ledger of all that comes, and outlives every kill. */
export class Endpoints {
  readonly ledger = new DeliveryLedger();
  private messagesToFlaky = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(): Promise<Endpoints> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the endpoints have no port');
    const endpoints = new Endpoints(server, address.port);
    server.on('request', (request, response) => {
      endpoints.take(request, response);
    });
    return endpoints;
  }

  url(kind: EndpointKind, index: number): string {
    return `http://127.0.0.1:${this.port}/${kind}/${index}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private take(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A sender that is killed breaks its connections.
    request.on('error', () => undefined);
    request.on('end', () => {
      this.answer(request, Buffer.concat(chunks), response);
    });
  }

  private answer(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const webhookId = String(request.headers['webhook-id']);
    const times = this.ledger.received(webhookId, senderOf(body), body);
    const acknowledge = (): void => {
      this.ledger.acknowledged(webhookId);
      response.writeHead(200).end();
    };
    if (request.url?.startsWith('/slow/')) {
      setTimeout(acknowledge, SLOW_MS);
    } else if (request.url?.startsWith('/flaky/') && this.isRefused(times)) {
      response.writeHead(500).end();
    } else {
      acknowledge();
    }
  }

  private isRefused(times: number): boolean {
    if (times > 1) return false;
    this.messagesToFlaky += 1;
    return this.messagesToFlaky % FLAKY_ONE_IN === 0;
  }
}

/** The sender's digits: `245-789` is how the API shows `245789`. */
function senderOf(body: Buffer): string {
  const event: unknown = JSON.parse(body.toString('utf8'));
  const from = typeof event === 'object' && event !== null && 'from' in event ? event.from : '';
  return String(from).replace(/\D/g, '');
}
