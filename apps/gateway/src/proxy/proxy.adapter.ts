import { STATUS_CODES } from 'node:http';
import replyFrom from '@fastify/reply-from';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { DomainError, type Clock } from '#libs/contracts';
import { IDENTITY_HEADER, signIdentity, type Identity } from '#libs/security';
import { childTrace, currentContext, formatTraceparent, sendProblem } from '#libs/service-kit';
import { callerOf } from '../authentication/caller.adapter.js';
import type { RateLimitsService } from '../rate-limits/rate-limits.service.js';
import { bearerToken } from '../authentication/bearer.js';
import { answerHeaders, forwardedHeaders } from './forwarded-headers.js';
import type { KeyWatch } from './key-watch.service.js';
import { requestPath } from './request-path.js';
import { matchRoute, type Owner, type Route } from './route-owners.js';
import { ANSWER_LIMIT_MS, isRead, type Exchange, type Upstream } from './upstream.adapter.js';

export interface ProxyOptions {
  upstream: Upstream;
  /** Base URLs of the services. */
  urls: Readonly<Record<Exclude<Owner, 'gateway'>, string>>;
  internalKey: Buffer;
  clock: Clock;
  limits: RateLimitsService;
  keyWatch: KeyWatch;
  logger: Logger;
}

const BODY_MAX_OF_ANY = 64 * 1024 * 1024;

/** Passes everything under /v1 that no controller of the gateway takes to the service that owns it. */
export function registerProxy(fastify: FastifyInstance, options: ProxyOptions): void {
  // reply-from warns of every client that left; what its own side did not do is said by sendProblem.
  const quiet = options.logger.child({}, { level: 'error' });
  void fastify.register(async (scope) => {
    // Bodies pass as streams: their service reads and checks them.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => {
      done(null, payload);
    });
    scope.setErrorHandler((error, request, reply) => {
      sendProblem(request, reply, error, options.logger);
    });
    await scope.register(replyFrom, {
      undici: options.upstream.dispatcher,
      destroyAgent: false,
      disableCache: true,
      disableRequestLogging: true,
    });
    scope.all('/v1/*', { bodyLimit: BODY_MAX_OF_ANY }, (request, reply) => {
      request.log = quiet;
      return passOn(request, reply, options);
    });
  });
}

function passOn(request: FastifyRequest, reply: FastifyReply, options: ProxyOptions): FastifyReply {
  // It left while its key was looked up: nothing says so any more, and what it began would never end.
  if (reply.raw.destroyed) return reply.hijack();
  const path = requestPath(request.url);
  if (path === null) throw new DomainError('not_found');
  const route = routeOf(request, reply, path);
  if (route.owner === 'gateway') throw new DomainError('not_found');
  const caller = callerOf(request);
  if (caller?.kind !== route.caller) throw new DomainError('unauthorized');
  if (Number(request.headers['content-length'] ?? 0) > route.bodyMax) throw new DomainError('payload_too_large');
  options.upstream.assertOpen(route.holding);
  const held = route.holding !== 'call' && caller.kind === 'account';
  const endWait = held ? options.limits.beginWait(caller.key_id) : () => undefined;
  const base = options.urls[route.owner];
  const headers = { identity: caller, aud: route.owner, path, base };
  const exchange = options.upstream.open(route, request.method);
  const newIdentity = () => ({ [IDENTITY_HEADER]: identityToken(request, headers, options) });
  exchange.newIdentity = newIdentity;
  endWithClient(reply, exchange, endWait);
  if (held) endWithKey(request, reply, exchange, options.keyWatch);
  return options.upstream.within(exchange, () =>
    reply.from(path, {
      getUpstream: () => base,
      retryDelay: ({ err, attempt, req }) => retryDelayMs(err, attempt, req.method),
      rewriteRequestHeaders: (_request, given) => ownHeaders(request, given, headers, options),
      rewriteHeaders: answerHeaders,
      onResponse: (_request, _reply, { stream }) => {
        const endAnswer = () => {
          endWhole(reply, stream);
        };
        if (exchange.holding === 'stream') exchange.endAnswer = endAnswer;
        void reply.send(stream);
      },
      onError: (_reply, { error }) => {
        if (reply.raw.destroyed) return;
        sendProblem(request, reply, refusalOf(exchange, route.owner, error), options.logger);
      },
    }),
  );
}

function routeOf(request: FastifyRequest, reply: FastifyReply, path: string): Route {
  const match = matchRoute(request.method, path, queryOf(request.url));
  if (match.kind === 'route') return match.route;
  if (match.kind === 'none') throw new DomainError('not_found');
  void reply.header('allow', match.allowed.join(', '));
  throw new DomainError('method_not_allowed', STATUS_CODES[405]);
}

/** As services read it: a second question mark is part of a value. */
function queryOf(url: string): URLSearchParams {
  const mark = url.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
}

/** The exchange ends when the client leaves before the answer is whole, or when no answer begins in time. */
function endWithClient(reply: FastifyReply, exchange: Exchange, endWait: () => void): void {
  const limit = setTimeout(() => {
    if (!reply.raw.headersSent) exchange.abort(lateness(reply.request.raw));
  }, ANSWER_LIMIT_MS[exchange.holding]);
  reply.raw.once('close', () => {
    clearTimeout(limit);
    endWait();
    exchange.close();
    if (!reply.raw.writableFinished) exchange.abort(new Error('the client left'));
  });
}

/** Who was too slow: a service cannot answer what its client has not sent. */
function lateness({ complete }: { complete: boolean }): Error {
  return complete ? new Error('no answer in time') : new DomainError('request_timeout');
}

/** What is held outlasts the time within which a revoked key has to be refused; a change under way is let finish. */
function endWithKey(request: FastifyRequest, reply: FastifyReply, exchange: Exchange, keyWatch: KeyWatch): void {
  const token = bearerToken(request.headers.authorization);
  if (token === null || !isRead(request.method)) return;
  const end = keyWatch.watch(token, (refusal) => {
    exchange.abort(refusal);
  });
  reply.raw.once('close', end);
}

/** Why there is no answer: what ended the exchange on our side, or the service. */
function refusalOf({ signal }: Exchange, owner: Owner, error: Error): DomainError {
  const reason: unknown = signal.reason;
  if (reason instanceof DomainError) return reason;
  return new DomainError('service_unavailable', `${owner} did not answer.`, { cause: error });
}

/** Streams consist of frames: a client drops one that is not whole, and connects again. */
function endWhole(reply: FastifyReply, stream: NodeJS.ReadableStream): void {
  stream.unpipe(reply.raw);
  reply.raw.end();
}

/** A reused connection may break before our request reaches the service: harmless to repeat where nothing changes. */
function retryDelayMs(error: Error | null, attempt: number, method: string): number | null {
  if (!(error instanceof Error) || attempt > 0 || (method !== 'GET' && method !== 'HEAD')) return null;
  const code: unknown = 'code' in error ? error.code : undefined;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' ? 1 : null;
}

interface Addressee {
  identity: Identity;
  aud: string;
  path: string;
  base: string;
}

function ownHeaders(
  request: FastifyRequest,
  given: Record<string, string | string[] | undefined>,
  addressee: Addressee,
  options: ProxyOptions,
) {
  const context = currentContext();
  return forwardedHeaders(request.method, given, {
    identity: { name: IDENTITY_HEADER, token: identityToken(request, addressee, options) },
    host: new URL(addressee.base).host,
    requestId: request.id,
    traceparent: context && formatTraceparent(childTrace(context.trace)),
  });
}

function identityToken(
  { method }: FastifyRequest,
  { identity, aud, path }: Addressee,
  { internalKey, clock }: ProxyOptions,
): string {
  return signIdentity(internalKey, identity, { aud, method, path }, clock.now());
}
