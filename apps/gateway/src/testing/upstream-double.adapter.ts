import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { divertHttp2 } from '#libs/service-kit';

export interface UpstreamRequest {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

type Handler = (request: UpstreamRequest, response: ServerResponse) => void;

/** An HTTP server in the place of a service: it keeps every request and answers as the test says. */
export class UpstreamDouble {
  readonly requests: UpstreamRequest[] = [];
  /** Requests whose connection closed before they were answered. */
  aborted = 0;
  private readonly open = new Set<ServerResponse>();
  handler: Handler = (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ method: request.method, url: request.url, body: request.body }));
  };

  private constructor(private readonly server: Server) {}

  static async start(): Promise<UpstreamDouble> {
    const server = createServer();
    const upstream = new UpstreamDouble(server);
    const take = (request: IncomingMessage, response: ServerResponse): void => {
      upstream.take(request, response);
    };
    server.on('request', take);
    // What Node has for both protocols differs in types only, as far as we go.
    divertHttp2(server, take as unknown as Parameters<typeof divertHttp2>[1]);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return upstream;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get last(): UpstreamRequest | undefined {
    return this.requests.at(-1);
  }

  /** Ends every answer that is still open. */
  endAll(): void {
    for (const response of this.open) response.end();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private take(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    this.open.add(response);
    response.on('close', () => {
      this.open.delete(response);
      if (!response.writableEnded) this.aborted += 1;
    });
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const kept = { method, url, headers, body: Buffer.concat(chunks).toString('utf8') };
      this.requests.push(kept);
      this.handler(kept, response);
    });
  }
}
