import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Es2PlusRequest {
  function: string;
  callId: string;
  requesterId: string;
  protocol: string | undefined;
  iccid: string;
  body: Record<string, unknown>;
}

/** What the server does with one call. */
export type SmdpBehaviour =
  | { kind: 'execute'; status?: 'Executed-Success' | 'Executed-WithWarning'; answer?: Record<string, unknown> }
  | { kind: 'status'; status: 'Failed' | 'Expired'; subjectCode: string; reasonCode: string }
  | { kind: 'http'; status: number; body?: string }
  /** Executes the call, and breaks the connection instead of answering. */
  | { kind: 'lose-answer' }
  | { kind: 'hang' }
  | { kind: 'hold'; until: Promise<void> };

/** An SM-DP+ of another maker, for tests: keeps the state of each profile and remembers calls by their identifier. */
export class ForeignSmdp {
  readonly requests: Es2PlusRequest[] = [];
  readonly ordered = new Set<string>();
  private readonly answers = new Map<string, Record<string, unknown>>();
  private script: (request: Es2PlusRequest) => SmdpBehaviour = () => ({ kind: 'execute' });

  private constructor(private readonly server: Server) {}

  static async start(): Promise<ForeignSmdp> {
    const server = createServer();
    const smdp = new ForeignSmdp(server);
    server.on('request', (message, response) => {
      void smdp.take(message, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return smdp;
  }

  get url(): string {
    const address = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${address.port}`;
  }

  behave(script: (request: Es2PlusRequest) => SmdpBehaviour): void {
    this.script = script;
  }

  calls(called: string): Es2PlusRequest[] {
    return this.requests.filter((request) => request.function === called);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
    const header = body['header'] as Record<string, string>;
    const request: Es2PlusRequest = {
      function: message.url?.split('/').at(-1) ?? '',
      callId: header['functionCallIdentifier'] ?? '',
      requesterId: header['functionRequesterIdentifier'] ?? '',
      protocol: message.headers['x-admin-protocol']?.toString(),
      iccid: String(body['iccid']),
      body,
    };
    this.requests.push(request);
    await this.answer(request, this.script(request), response);
  }

  private async answer(request: Es2PlusRequest, behaviour: SmdpBehaviour, response: ServerResponse): Promise<void> {
    switch (behaviour.kind) {
      case 'hang':
        return;
      case 'http':
        response.writeHead(behaviour.status).end(behaviour.body ?? '');
        return;
      case 'status':
        respond(response, {
          header: {
            functionExecutionStatus: {
              status: behaviour.status,
              statusCodeData: { subjectCode: behaviour.subjectCode, reasonCode: behaviour.reasonCode, message: 'no' },
            },
          },
        });
        return;
      case 'lose-answer':
        this.execute(request);
        response.socket?.resetAndDestroy();
        return;
      case 'hold':
        await behaviour.until;
        respond(response, this.execute(request));
        return;
      case 'execute':
        respond(response, { ...this.execute(request, behaviour.status), ...behaviour.answer });
    }
  }

  private execute(request: Es2PlusRequest, status = 'Executed-Success'): Record<string, unknown> {
    const known = this.answers.get(request.callId);
    if (known) return known;
    const answer = { header: { functionExecutionStatus: { status } }, ...this.change(request) };
    this.answers.set(request.callId, answer);
    return answer;
  }

  private change({ function: called, iccid }: Es2PlusRequest): Record<string, unknown> {
    if (called === 'downloadOrder') {
      if (this.ordered.has(iccid)) return failed('8.2.1', '3.3');
      this.ordered.add(iccid);
      return { iccid: `${iccid}F` };
    }
    if (called === 'cancelOrder') {
      this.ordered.delete(iccid);
      return {};
    }
    return { matchingId: `M-${iccid.slice(-6)}`, smdpAddress: 'smdp.foreign.example' };
  }
}

function failed(subjectCode: string, reasonCode: string): Record<string, unknown> {
  return { header: { functionExecutionStatus: { status: 'Failed', statusCodeData: { subjectCode, reasonCode } } } };
}

function respond(response: ServerResponse, body: Record<string, unknown>): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
