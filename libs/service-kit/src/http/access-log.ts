import { AsyncResource } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { REDACTED } from '../logging/redact.js';
import { answerLogFields, routeName } from './request-facts.js';

/** The end of a request, as metrics count it. */
export interface AnsweredRequest {
  method: string;
  route: string;
  status: number;
  durationS: number;
}

/** The word for the status of a request that ended before its answer began: no client ever sees it. */
const NO_ANSWER = 499;
/** A phone number that stands in a path by mistake: with its plus or without, and grouped or not. No id begins so. */
const PHONE = /(?<![A-Za-z0-9_])(?:\+|%2B)?(?:\d(?:[-.()]|%20){0,2}){6,}\d/gi;

/** Writes one log line for a request, and counts it, when its answer has ended, whole or not. */
export function logAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
  onAnswered?: (answered: AnsweredRequest) => void,
): void {
  const { raw } = reply;
  // Not Fastify's `onResponse`: of a client that left it hears nothing.
  raw.once(
    'close',
    AsyncResource.bind(() => {
      const { method } = request;
      const status = raw.headersSent ? raw.statusCode : NO_ANSWER;
      const durationMs = reply.elapsedTime;
      logger[status >= 500 ? 'warn' : 'info'](
        {
          request_id: request.id,
          ...answerLogFields(request),
          method,
          path: loggedPath(request.url),
          status,
          duration_ms: Math.round(durationMs * 10) / 10,
        },
        raw.writableEnded ? 'answered' : 'not answered to the end',
      );
      onAnswered?.({ method, route: routeName(request), status, durationS: durationMs / 1000 });
    }),
  );
}

/** The path of a request for the log: without its query, and without phone numbers. */
export function loggedPath(url: string): string {
  return (url.split('?', 1)[0] ?? '').replaceAll(PHONE, REDACTED);
}
