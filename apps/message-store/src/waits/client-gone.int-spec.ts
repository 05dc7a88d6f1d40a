import { once } from 'node:events';
import { get, type ClientRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { goneSignal } from './client-gone.adapter.js';

describe('goneSignal', () => {
  let server: FastifyInstance;

  beforeEach(() => {
    server = fastify();
  });
  afterEach(() => server.close());

  /** The signal of a question whose client leaves before there is an answer. */
  async function askAndLeave(signalOf: (reply: FastifyReply) => Promise<AbortSignal>): Promise<AbortSignal> {
    let request: ClientRequest | null = null;
    const signal = new Promise<AbortSignal>((resolve) => {
      server.get('/', async (_request, reply) => {
        const found = signalOf(reply);
        request?.destroy();
        resolve(await found);
        return reply.hijack();
      });
    });
    request = get(await server.listen({ port: 0, host: '127.0.0.1' })).on('error', () => undefined);
    return signal;
  }

  it('tells of a client that leaves', async () => {
    const signal = await askAndLeave((reply) => Promise.resolve(goneSignal(reply)));
    if (!signal.aborted) await once(signal, 'abort');
  });

  it('tells of one that had left before', async () => {
    const signal = await askAndLeave(async (reply) => {
      await once(reply.raw, 'close');
      return goneSignal(reply);
    });
    expect(signal.aborted).toBe(true);
  });
});
