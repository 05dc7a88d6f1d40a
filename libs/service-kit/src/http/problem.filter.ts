import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { PROBLEM_CONTENT_TYPE, problemDocument, problemHeaders, toDomainError } from './problem.js';

/** Answers every error with a problem document (RFC 9457), and logs those that are ours. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), exception, this.logger);
  }
}

/** The same for hooks and plugins that Nest's filters do not see. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, exception: unknown, logger: Logger): void {
  const error = toDomainError(exception);
  if (error.code === 'internal_error') logger.error({ err: exception }, 'request failed');
  else if (error.status >= 500) logger.warn({ err: exception }, 'request refused');
  if (reply.sent) return;
  if (reply.raw.headersSent) {
    // The answer has begun: only cutting it tells the client that it is not whole.
    reply.raw.destroy();
    return;
  }
  // Closing at once would take the answer from a client that is still sending: what it sends is dropped instead, up to
  // the time limit of a request.
  if (error.code === 'payload_too_large') void reply.removeHeader('connection');
  void reply
    .status(error.status)
    .headers({ ...problemHeaders(error), 'content-type': PROBLEM_CONTENT_TYPE, 'x-request-id': request.id })
    .send(JSON.stringify(problemDocument(error, request.id)));
}
