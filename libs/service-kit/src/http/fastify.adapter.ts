import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LogController, type FastifyBaseLogger, type FastifyServerOptions } from 'fastify';
import type { Logger } from 'pino';
import { DomainError, type ErrorCode } from '#libs/contracts';
import { childTrace, parseTraceparent } from '../tracing/traceparent.js';
import { runInContext } from '../tracing/work-context.js';
import { PROBLEM_CONTENT_TYPE, problemDocument } from './problem.js';
import { sendProblem } from './problem.filter.js';
import { requestIdFrom } from './request-id.js';

export interface HttpAdapterOptions {
  logger: Logger;
  /** Largest request body in bytes; above it 413. Default 1 MiB. */
  bodyLimitBytes?: number;
  /** Addresses or CIDRs of proxies whose `X-Forwarded-For` is believed. Default: none. */
  trustedProxies?: string[];
  /** Called once per answered request. */
  onAnswered?: (answered: { method: string; route: string; status: number; durationS: number }) => void;
}

/** Largest request body unless a service says otherwise. */
export const BODY_LIMIT_BYTES = 1024 * 1024;
/** Headers and body of a request have to arrive within this time. */
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Fastify as every service uses it: request ids, trace context around each request, one log line per answer, and
 * problem documents also for what fails before any handler (RFC 9457).
 */
export function createHttpAdapter(options: HttpAdapterOptions): FastifyAdapter {
  const { logger } = options;
  const serverOptions: FastifyServerOptions = {
    bodyLimit: options.bodyLimitBytes ?? BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: options.trustedProxies?.length ? options.trustedProxies : false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    loggerInstance: logger,
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (request: IncomingMessage) => requestIdFrom(request.headers['x-request-id']),
    frameworkErrors: (error, request, reply) => {
      sendProblem(request, reply, error, logger);
    },
    clientErrorHandler: answerClientError,
    routerOptions: { maxParamLength: 200 },
  };
  const adapter = new FastifyAdapter(serverOptions);
  addRequestContext(adapter, options);
  return adapter;
}

function addRequestContext(adapter: FastifyAdapter, { logger, onAnswered }: HttpAdapterOptions): void {
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    const traceparent = request.headers.traceparent;
    const parent = parseTraceparent(typeof traceparent === 'string' ? traceparent : undefined);
    runInContext({ trace: childTrace(parent), requestId: request.id }, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const { method } = request;
    const path = request.url.split('?', 1)[0] ?? '';
    const level = reply.statusCode >= 500 ? 'warn' : 'info';
    const durationMs = Math.round(reply.elapsedTime * 10) / 10;
    logger[level](
      { request_id: request.id, method, path, status: reply.statusCode, duration_ms: durationMs },
      'answered',
    );
    onAnswered?.({ method, route, status: reply.statusCode, durationS: reply.elapsedTime / 1000 });
    done();
  });
}

/** Codes of Node's HTTP server that say more than a bad request. */
const PARSER_PROBLEMS: Readonly<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
};

/** Answers what Node's HTTP parser refuses: there is no request yet, only a socket. */
function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new DomainError(PARSER_PROBLEMS[error.code ?? ''] ?? 'bad_request');
  const requestId = requestIdFrom(undefined);
  const body = JSON.stringify(problemDocument(problem, requestId));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    `content-type: ${PROBLEM_CONTENT_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
