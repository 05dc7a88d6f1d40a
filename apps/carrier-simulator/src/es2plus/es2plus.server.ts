import { setTimeout as sleep } from 'node:timers/promises';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { ES2PLUS_FUNCTIONS, type Es2PlusFault, type Es2PlusFunction } from '../faults/fault-plan.js';
import type { Faults } from '../faults/faults.js';
import type { Journal } from '../journal/journal.js';
import { failed, type Es2PlusCalls, type Es2PlusResponse } from './es2plus-calls.js';
import { FunctionFailure, REASON, SUBJECT } from './function-status.js';

const PATH = '/gsma/rsp2/es2plus';
const PROTOCOL_HEADER = 'x-admin-protocol';
const PROTOCOL = /^gsma\/rsp\/v2\.\d+\.\d+$/;

interface Call {
  at: string;
  called: Es2PlusFunction;
  body: Readonly<Record<string, unknown>>;
}

/** The SM-DP+'s HTTP binding of ES2+. SGP.22, 6.5. */
export class Es2PlusServer {
  private readonly http: FastifyInstance;

  constructor(
    private readonly calls: Es2PlusCalls,
    private readonly faults: Faults,
    private readonly journal: Journal,
  ) {
    this.http = fastify({ forceCloseConnections: true });
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

  private async answer(called: Es2PlusFunction, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const at = this.journal.timestamp();
    const protocol = request.headers[PROTOCOL_HEADER];
    if (typeof protocol !== 'string' || !PROTOCOL.test(protocol) || !isObject(request.body)) {
      return this.refuse({ at, called, body: {} }, 400, reply);
    }
    const call: Call = { at, called, body: request.body };
    const fault = this.faults.takeEs2Plus(called);
    if (fault?.delay_ms) await sleep(fault.delay_ms);
    if (fault?.http_status) return this.refuse(call, fault.http_status, reply);
    const response = this.injectedFailure(fault) ?? this.calls.execute(called, call.body);
    this.record(call, 200, response);
    if (fault?.lose_answer) {
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

  private refuse(call: Call, httpStatus: number, reply: FastifyReply): FastifyReply {
    this.record(call, httpStatus, null);
    return reply.code(httpStatus).send();
  }

  private record(call: Call, httpStatus: number, response: Es2PlusResponse | null): void {
    const header = isObject(call.body.header) ? call.body.header : {};
    const outcome = response?.header.functionExecutionStatus;
    const iccid = response?.iccid ?? call.body.iccid;
    this.journal.es2PlusCalled({
      at: call.at,
      function: call.called,
      call_id: typeof header.functionCallIdentifier === 'string' ? header.functionCallIdentifier : null,
      iccid: typeof iccid === 'string' ? iccid : null,
      http_status: httpStatus,
      status: outcome?.status ?? null,
      subject_code: outcome?.statusCodeData?.subjectCode ?? null,
      reason_code: outcome?.statusCodeData?.reasonCode ?? null,
    });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
