import type { FastifyReply } from 'fastify';

/** Aborted when the client has gone before its answer. */
export function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  // It may have left while guards looked things up: nothing is emitted any more.
  if (reply.raw.destroyed) gone.abort();
  reply.raw.once('close', () => {
    gone.abort();
  });
  return gone.signal;
}
