import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Es2PlusClient } from './es2plus.client.js';

const EXECUTED = JSON.stringify({ header: { functionExecutionStatus: { status: 'Executed-Success' } } });

describe('what an SM-DP+ answers', () => {
  const server = createServer();

  /** The outcome of one call that is answered so. */
  const callAnswered = async (listener: RequestListener, timeoutMs = 30_000) => {
    server.on('request', listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const files = { clientCertFile: null, clientKeyFile: null, caFile: null };
    const client = new Es2PlusClient(
      {
        type: 'es2plus',
        id: 'real',
        url: `http://127.0.0.1:${port}`,
        requesterId: '2.999.1',
        simulated: false,
        ...files,
      },
      { timeoutMs, connections: 1 },
    );
    try {
      return await client.call('downloadOrder', 'id-1', { iccid: '89' }, new AbortController().signal);
    } finally {
      await client.close();
    }
  };

  afterEach(async () => {
    server.removeAllListeners('request');
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('is not asked for compressed, and read all the same when a gateway has compressed it', async () => {
    const accepted: (string | string[] | undefined)[] = [];
    const outcome = await callAnswered((incoming, response) => {
      accepted.push(incoming.headers['accept-encoding']);
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(EXECUTED));
    });
    expect(outcome).toMatchObject({ kind: 'executed' });
    expect(accepted).toEqual(['identity']);
  });

  it('is not read to its end when it is far too large', async () => {
    const large = Buffer.alloc(1024 * 1024, ' ');
    await expect(callAnswered((_, response) => response.end(large))).resolves.toEqual({
      kind: 'unknown',
      detail: 'the answer is too large',
    });
  });

  it('is not unpacked beyond that, either', async () => {
    const large = gzipSync(Buffer.alloc(1024 * 1024, ' '));
    const outcome = await callAnswered((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(large),
    );
    expect(outcome).toEqual({ kind: 'unknown', detail: 'the answer is too large' });
  });

  it('is waited for until the limit', async () => {
    await expect(callAnswered(() => undefined, 100)).resolves.toEqual({ kind: 'unknown', detail: 'no answer in time' });
  });

  it('may be lost with its connection', async () => {
    const outcome = await callAnswered((incoming) => incoming.socket.resetAndDestroy());
    expect(outcome).toEqual({ kind: 'unknown', detail: 'the connection broke (ECONNRESET)' });
  });
});
