import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { rootReason } from './root-reason.js';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('rootReason', () => {
  it('says that nobody listens, also at a name with several addresses', async () => {
    const port = await freePort();
    for (const host of ['127.0.0.1', 'localhost']) {
      const error: unknown = await fetch(`http://${host}:${port}/`).catch((failure: unknown) => failure);
      expect(rootReason(error)).toContain('ECONNREFUSED');
    }
  });

  it('gives what is no failure of a connection as it is', () => {
    expect(rootReason(new Error('the time is up'))).toBe('the time is up');
    expect(rootReason('odd')).toBe('odd');
  });
});
