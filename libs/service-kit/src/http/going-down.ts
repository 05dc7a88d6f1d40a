import type { Server } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/contracts';

/** `leaving`: what comes is done, and its client is to ask elsewhere next. `refusing`: it is not begun any more. */
type Stage = 'leaving' | 'refusing';

const stages = new WeakMap<Server, Stage>();

/** Tells the requests of a server that listens, until other parts of its service have ended, how far it has come. */
export function goDown(server: Server, stage: Stage): void {
  stages.set(server, stage);
}

/** @returns what a request is refused with, while the server that it came to is going down */
export function whileGoingDown(request: FastifyRequest, reply: FastifyReply): DomainError | undefined {
  const stage = stages.get(request.server.server);
  if (stage === undefined) return undefined;
  // A connection that is kept would be closed at rest, perhaps under its next request. Of HTTP/2 it is closed as such.
  if (request.raw.httpVersionMajor === 1) reply.raw.setHeader('connection', 'close');
  return stage === 'refusing' ? new DomainError('service_unavailable', 'The service stops.') : undefined;
}
