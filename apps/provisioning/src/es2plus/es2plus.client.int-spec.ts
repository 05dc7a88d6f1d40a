import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Es2PlusCarrier } from '#libs/carriers';
import { createTestCertificate } from '#libs/testing';
import { Es2PlusClient } from './es2plus.client.js';

const EXECUTED = JSON.stringify({ header: { functionExecutionStatus: { status: 'Executed-Success' } } });

describe('Es2PlusClient over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meisim-es2plus-'));
  const [ours, theirs] = [createTestCertificate('operator'), createTestCertificate('localhost')];
  const server = createServer(
    { ...theirs, ca: ours.cert, requestCert: true, rejectUnauthorized: true },
    (incoming, response) => {
      clients.push(incoming.socket instanceof TLSSocket ? incoming.socket.getPeerCertificate().subject.CN : undefined);
      response.end(EXECUTED);
    },
  );
  const clients: (string | string[] | undefined)[] = [];
  const never = new AbortController().signal;
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const call = async (change: Partial<Es2PlusCarrier>) => {
    const { port } = server.address() as AddressInfo;
    const carrier: Es2PlusCarrier = {
      type: 'es2plus',
      id: 'real',
      url: `https://localhost:${port}`,
      requesterId: '2.999.1',
      clientCertFile: null,
      clientKeyFile: null,
      caFile: file('ca.pem', theirs.cert),
      simulated: false,
      ...change,
    };
    const client = new Es2PlusClient(carrier, { timeoutMs: 5_000, connections: 1 });
    try {
      return await client.call('downloadOrder', 'id-1', { iccid: '89' }, never);
    } finally {
      await client.close();
    }
  };

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('proves itself with its client certificate', async () => {
    const certificate = { clientCertFile: file('c.pem', ours.cert), clientKeyFile: file('k.pem', ours.key) };
    await expect(call(certificate)).resolves.toMatchObject({ kind: 'executed' });
    expect(clients).toEqual(['operator']);
  });

  it('gets nowhere without one, nor with a server that nobody vouches for', async () => {
    await expect(call({})).resolves.toMatchObject({ kind: 'unknown' });
    expect(clients).toHaveLength(1);
  });

  it('knows that a call was not executed when nobody vouches for the server, or nobody listens', async () => {
    const notExecuted = (detail: string) => ({ kind: 'not-executed', detail: `no connection (${detail})` });
    await expect(call({ caFile: null })).resolves.toEqual(notExecuted('DEPTH_ZERO_SELF_SIGNED_CERT'));
    const { port } = server.address() as AddressInfo;
    await expect(call({ url: `https://127.0.0.1:${port}` })).resolves.toEqual(
      notExecuted('ERR_TLS_CERT_ALTNAME_INVALID'),
    );
    await expect(call({ url: 'https://127.0.0.1:1' })).resolves.toEqual(notExecuted('ECONNREFUSED'));
  });
});
