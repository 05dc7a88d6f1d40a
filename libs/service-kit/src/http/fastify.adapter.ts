import { maxHeaderSize, type IncomingMessage } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  LogController,
  type FastifyBaseLogger,
  type FastifyHttpOptions,
  type FastifyReply,
  type FastifyRequest,
  type RawServerDefault,
} from 'fastify';
import type { Logger } from 'pino';
import { DomainError } from '#libs/contracts';
import { childTrace, parseTraceparent } from '../tracing/traceparent.js';
import { runInContext } from '../tracing/work-context.js';
import { logAnswer, type AnsweredRequest } from './access-log.js';
import { whileGoingDown } from './going-down.js';
import { originForm } from './origin-form.js';
import { sendProblem } from './problem.filter.js';
import { requestIdFrom } from './request-id.js';
import { refuseContentCoding } from './content-coding.js';
import { answerClientError, answerOddRequests, followAnswers } from './socket-problem.js';

export interface HttpAdapterOptions {
  logger: Logger;
  /** Largest request body in bytes; above it 413. Default 1 MiB. */
  bodyLimitBytes?: number;
  /** Addresses or CIDRs of proxies whose `X-Forwarded-For` is believed. Default: none. */
  trustedProxies?: string[];
  /** Called once per request, when its answer has ended, whole or not. */
  onAnswered?: (answered: AnsweredRequest) => void;
}

/** Largest request body unless a service says otherwise. */
export const BODY_LIMIT_BYTES = 1024 * 1024;
/** Headers and body of a request have to arrive within this time. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Headers alone: a client that drips them holds a connection no longer than this, and the interval of looking. */
const HEADERS_TIMEOUT_MS = 10_000;
const CONNECTIONS_CHECK_MS = 2_000;

/**
 * Fastify as every service uses it: request ids, trace context around each request, one log line per request, and
 * problem documents also for what fails before any handler (RFC 9457).
 */
export function createHttpAdapter(options: HttpAdapterOptions): FastifyAdapter {
  const { logger } = options;
  const serverOptions: FastifyHttpOptions<RawServerDefault> = {
    bodyLimit: options.bodyLimitBytes ?? BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: CONNECTIONS_CHECK_MS,
      // Node would answer without a body; ours has one.
      requireHostHeader: false,
    },
    trustProxy: options.trustedProxies?.length ? options.trustedProxies : false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    loggerInstance: logger,
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (request: IncomingMessage) => requestIdFrom(request.headers['x-request-id']),
    // A path that cannot be decoded, among others: no hook hears of such a request.
    frameworkErrors: (error, request, reply) => {
      followRequest(request, reply, options, () => {
        sendProblem(request, reply, error, logger);
      });
    },
    clientErrorHandler: answerClientError,
    // Before anything reads the path: what the router takes and what others see must be one.
    rewriteUrl: (request) => originForm(request.url ?? '/'),
    // As long as a path can be: who owns the route says that there is no such thing, and in its turn.
    routerOptions: { maxParamLength: maxHeaderSize },
  };
  const adapter = new FastifyAdapter(serverOptions);
  answerOddRequests(adapter.getInstance().server);
  followAnswers(adapter.getInstance().server);
  addRequestContext(adapter, options);
  adapter.getInstance().addHook('preParsing', refuseContentCoding);
  return adapter;
}

function addRequestContext(adapter: FastifyAdapter, options: HttpAdapterOptions): void {
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    followRequest(request, reply, options, () => {
      done(whileGoingDown(request, reply) ?? withoutHost(request));
    });
  });
}

/** Goes on with a request in its trace, and sees to it that its end is logged and counted. */
function followRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  { logger, onAnswered }: HttpAdapterOptions,
  goOn: () => void,
): void {
  const traceparent = request.headers.traceparent;
  const parent = parseTraceparent(typeof traceparent === 'string' ? traceparent : undefined);
  runInContext({ trace: childTrace(parent), requestId: request.id }, () => {
    logAnswer(request, reply, logger, onAnswered);
    goOn();
  });
}

function withoutHost({ raw }: FastifyRequest): DomainError | undefined {
  if (raw.httpVersion !== '1.1' || raw.headers.host !== undefined) return undefined;
  return new DomainError('bad_request', 'A request needs a Host header.');
}
