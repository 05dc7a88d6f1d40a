import { setTimeout as sleep } from 'node:timers/promises';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { ES2PLUS_FUNCTIONS, type Es2PlusFault, type Es2PlusFunction } from '../faults/fault-plan.js';
import type { Faults } from '../faults/faults.js';
import type { Journal } from '../journal/journal.js';
import type { Es2PlusCallEntry } from '../journal/journal-entries.js';
import { effectsOf, noteRequest, noteResponse } from './call-notes.js';
import { failed, type Es2PlusCalls } from './es2plus-calls.js';
import { FunctionFailure, REASON, SUBJECT, type Es2PlusResponse } from './function-status.js';

const PATH = '/gsma/rsp2/es2plus';
const NAME_UNITS_MAX = 100;
const PROTOCOL_HEADER = 'x-admin-protocol';
const PROTOCOL = /^gsma\/rsp\/v2\.\d+\.\d+$/;

/** The SM-DP+'s HTTP binding of ES2+. SGP.22, 6.5. */
export class Es2PlusServer {
  private readonly http: FastifyInstance;
  private readonly entries = new WeakMap<FastifyRequest, Es2PlusCallEntry>();

  constructor(
    private readonly calls: Es2PlusCalls,
    private readonly faults: Faults,
    private readonly journal: Journal,
  ) {
    this.http = fastify({ forceCloseConnections: true });
    // Before the body is read, so that a call is seen from the moment it comes, whatever comes of it.
    this.http.addHook('onRequest', (request, reply, done) => {
      this.open(request, reply);
      done();
    });
    this.http.setNotFoundHandler((request, reply) => this.refuse(request, reply, 404, 'no such function'));
    this.http.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) =>
      this.refuse(request, reply, error.statusCode ?? 500, error.message),
    );
    for (const called of ES2PLUS_FUNCTIONS) {
      this.http.post(`${PATH}/${called}`, (request, reply) => this.answer(called, request, reply));
    }
  }

  /** @returns the base URL that it answers on */
  listen(port: number, host: string): Promise<string> {
    return this.http.listen({ port, host });
  }

  async close(): Promise<void> {
    await this.http.close();
  }

  private open(request: FastifyRequest, reply: FastifyReply): void {
    const entry = this.journal.es2PlusCalled(functionNamedBy(request.url));
    this.entries.set(request, entry);
    reply.raw.once('finish', () => {
      entry.http_status = reply.raw.statusCode;
      this.journal.es2PlusEnded(entry, 'answered');
    });
    reply.raw.once('close', () => {
      this.journal.es2PlusEnded(entry, 'caller_gone');
    });
  }

  private entryOf(request: FastifyRequest): Es2PlusCallEntry {
    const entry = this.entries.get(request);
    if (!entry) throw new Error('a request that the first hook did not see');
    return entry;
  }

  private async answer(called: Es2PlusFunction, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const protocol = request.headers[PROTOCOL_HEADER];
    if (typeof protocol !== 'string' || !PROTOCOL.test(protocol)) {
      return this.refuse(request, reply, 400, 'X-Admin-Protocol is not gsma/rsp/v2.x.y');
    }
    const { body } = request;
    if (!isObject(body)) return this.refuse(request, reply, 400, 'the body is not a JSON object');
    const entry = this.entryOf(request);
    noteRequest(entry, body);
    const fault = this.faults.takeEs2Plus(called);
    entry.faults = effectsOf(fault);
    // Not worth waiting for when the simulator stops.
    if (fault?.delay_ms) await sleep(fault.delay_ms, undefined, { ref: false });
    if (fault?.http_status) return reply.code(fault.http_status).send();
    const response = this.injectedFailure(fault) ?? this.calls.execute(called, body);
    noteResponse(entry, response);
    if (fault?.lose_answer) {
      this.journal.es2PlusEnded(entry, 'lost');
      reply.hijack();
      request.raw.socket.resetAndDestroy();
      return reply;
    }
    return reply.header('X-Admin-Protocol', protocol).send(response);
  }

  private injectedFailure(fault: Es2PlusFault | null): Es2PlusResponse | null {
    if (!fault?.status && !fault?.subject_code && !fault?.reason_code) return null;
    return failed(
      new FunctionFailure(
        fault.subject_code ?? SUBJECT.function,
        fault.reason_code ?? REASON.executionError,
        fault.message ?? 'injected',
        undefined,
        fault.status,
      ),
    );
  }

  private refuse(request: FastifyRequest, reply: FastifyReply, httpStatus: number, problem: string): FastifyReply {
    this.entryOf(request).problem = problem;
    return reply.code(httpStatus).send();
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function functionNamedBy(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1).slice(0, NAME_UNITS_MAX);
}
