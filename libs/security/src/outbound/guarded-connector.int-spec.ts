import { createSocket, type Socket } from 'node:dgram';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Agent, request } from 'undici';
import { createTestCertificate, FakeClock, WebhookReceiver } from '#libs/testing';
import { guardedConnector } from './guarded-connector.js';
import { OutboundUrlGuard } from './outbound-url-guard.js';

const TYPE_A = 1;

/** A name server on UDP that answers A questions as told, and keeps silent about names under `silent.test`. */
class NameServer {
  private readonly socket: Socket = createSocket('udp4');
  readonly questions: string[] = [];
  readonly addresses = new Map<string, string[]>();
  /** Of every answer, s. */
  ttlS = 0;

  async start(): Promise<string> {
    this.socket.on('message', (query, peer) => {
      const { name, type, end } = readQuestion(query);
      if (type === TYPE_A) this.questions.push(name);
      if (name.endsWith('silent.test')) return;
      const answers = type === TYPE_A ? (this.addresses.get(name) ?? []) : [];
      this.socket.send(buildAnswer(query, end, answers, this.ttlS), peer.port, peer.address);
    });
    await new Promise<void>((resolve) => this.socket.bind(0, '127.0.0.1', resolve));
    const address: AddressInfo = this.socket.address();
    return `127.0.0.1:${address.port}`;
  }

  stop(): void {
    this.socket.close();
  }
}

function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function buildAnswer(query: Buffer, questionEnd: number, addresses: readonly string[], ttlS: number): Buffer {
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(0x8180, 2);
  header.writeUInt16BE(addresses.length, 6);
  header.writeUInt32BE(0, 8);
  const ttl = Buffer.alloc(4);
  ttl.writeUInt32BE(ttlS);
  const records = addresses.map((address) =>
    Buffer.from([0xc0, 0x0c, 0, TYPE_A, 0, 1, ...ttl, 0, 4, ...address.split('.').map(Number)]),
  );
  return Buffer.concat([header, query.subarray(12, questionEnd), ...records]);
}

describe('an agent with the guarded connector', () => {
  const nameServer = new NameServer();
  let servers: string[];
  let receiver: WebhookReceiver;
  const agents: Agent[] = [];

  const agentFor = (guard: OutboundUrlGuard) => {
    const agent = new Agent({ connect: guardedConnector(guard) });
    agents.push(agent);
    return agent;
  };
  const get = async (guard: OutboundUrlGuard, host: string) => {
    const response = await request(`http://${host}:${receiver.port}/`, { dispatcher: agentFor(guard) });
    await response.body.dump();
    return response.statusCode;
  };

  beforeAll(async () => {
    servers = [await nameServer.start()];
    receiver = await WebhookReceiver.start();
    nameServer.addresses.set('hook.test', ['127.0.0.1']);
    nameServer.addresses.set('mixed.test', ['93.184.215.14', '10.0.0.1']);
  });
  afterAll(async () => {
    await Promise.all(agents.map((agent) => agent.destroy()));
    await receiver.stop();
    nameServer.stop();
  });

  it('reaches a name whose addresses are all allowed, with the name as Host', async () => {
    await expect(get(new OutboundUrlGuard('loopback', { servers }), 'hook.test')).resolves.toBe(200);
    expect(receiver.requests.at(-1)?.headers.host).toBe(`hook.test:${receiver.port}`);
  });

  it('reaches localhost without a name server when loopback is allowed', async () => {
    await expect(get(new OutboundUrlGuard('loopback', { servers: ['127.0.0.1:1'] }), 'localhost')).resolves.toBe(200);
  });

  it.each(['hook.test', 'mixed.test', '127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]'])(
    'opens no connection to %s when it is not allowed',
    async (host) => {
      const before = receiver.requests.length;
      await expect(get(new OutboundUrlGuard('false', { servers }), host)).rejects.toMatchObject({
        code: 'OUTBOUND_REFUSED',
      });
      expect(receiver.requests).toHaveLength(before);
    },
  );

  it('refuses a name that moves to a private address after it was set', async () => {
    const clock = new FakeClock();
    const guard = new OutboundUrlGuard('false', { servers, clock });
    nameServer.addresses.set('rebind.test', ['93.184.215.14']);
    await expect(guard.check('http://rebind.test/')).resolves.toBeInstanceOf(URL);
    nameServer.addresses.set('rebind.test', ['127.0.0.1']);
    clock.advance(1_001);
    await expect(get(guard, 'rebind.test')).rejects.toMatchObject({ code: 'OUTBOUND_REFUSED' });
  });

  it('refuses a URL when it is set, too, if its name has a private address beside a public one', async () => {
    const guard = new OutboundUrlGuard('false', { servers });
    await expect(guard.check('https://mixed.test/hook')).rejects.toMatchObject({ code: 'OUTBOUND_REFUSED' });
  });

  it('sends nothing to an address that a connection turns out to lead to, whatever was looked up', async () => {
    class Misled extends OutboundUrlGuard {
      override resolve(): Promise<readonly string[]> {
        return Promise.resolve(['127.0.0.1']);
      }
    }
    const before = receiver.requests.length;
    await expect(get(new Misled(), 'elsewhere.test')).rejects.toMatchObject({ code: 'OUTBOUND_REFUSED' });
    expect(receiver.requests).toHaveLength(before);
  });

  it('goes by no answer for longer than 30 s, whatever its time to live: an endpoint may move', async () => {
    const clock = new FakeClock();
    const guard = new OutboundUrlGuard('loopback', { servers, clock });
    nameServer.addresses.set('settled.test', ['127.0.0.1']);
    nameServer.ttlS = 86_400;
    await guard.resolve('settled.test');
    nameServer.addresses.set('settled.test', ['127.0.0.2']);
    clock.advance(29_999);
    expect(await guard.resolve('settled.test')).toEqual(['127.0.0.1']);
    clock.advance(1);
    expect(await guard.resolve('settled.test')).toEqual(['127.0.0.2']);
    nameServer.ttlS = 0;
  });

  it('asks again for a name that had no address 5 s later, and not before', async () => {
    const clock = new FakeClock();
    const guard = new OutboundUrlGuard('loopback', { servers, clock });
    await expect(guard.resolve('soon.test')).rejects.toMatchObject({ name: 'HostUnresolvedError' });
    nameServer.addresses.set('soon.test', ['127.0.0.1']);
    clock.advance(4_999);
    await expect(guard.resolve('soon.test')).rejects.toMatchObject({ name: 'HostUnresolvedError' });
    clock.advance(1);
    expect(await guard.resolve('soon.test')).toEqual(['127.0.0.1']);
  });

  it('asks once for a name that many connections want, and again when the answer is stale', async () => {
    const clock = new FakeClock();
    const guard = new OutboundUrlGuard('loopback', { servers, clock });
    nameServer.addresses.set('busy.test', ['127.0.0.1']);
    await Promise.all(Array.from({ length: 20 }, () => guard.resolve('busy.test')));
    expect(nameServer.questions.filter((name) => name === 'busy.test')).toHaveLength(1);
    clock.advance(1_001);
    await guard.resolve('busy.test');
    expect(nameServer.questions.filter((name) => name === 'busy.test')).toHaveLength(2);
    // Set back, it does not tell any more how old an answer is.
    clock.advance(-3_600_000);
    await guard.resolve('busy.test');
    expect(nameServer.questions.filter((name) => name === 'busy.test')).toHaveLength(3);
  });

  it('lets a name server that never answers stall only its own endpoint', async () => {
    const guard = new OutboundUrlGuard('loopback', { servers });
    const silent = Array.from({ length: 50 }, (_, index) => guard.resolve(`h${index}.silent.test`));
    const outcomes = Promise.allSettled(silent);
    let silentDone = false;
    void outcomes.then(() => {
      silentDone = true;
    });
    await expect(get(guard, 'hook.test')).resolves.toBe(200);
    expect(silentDone).toBe(false);
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'HostUnresolvedError', retryable: true } });
    }
  });

  it('takes a URL whose name has no address yet', async () => {
    const guard = new OutboundUrlGuard('false', { servers });
    await expect(guard.check('https://later.test/hook')).resolves.toBeInstanceOf(URL);
    await expect(guard.resolve('later.test')).rejects.toMatchObject({ name: 'HostUnresolvedError', code: 'ENODATA' });
  });

  describe('over TLS', () => {
    const certificate = createTestCertificate('secure.test');
    const names = new Map<string, boolean>();
    const server = createServer(certificate, (incoming, response) => {
      if (incoming.socket instanceof TLSSocket)
        names.set(String(incoming.socket.servername), incoming.socket.isSessionReused());
      response.setHeader('connection', 'close').end();
    });
    const getSecure = async (dispatcher: Agent, host: string) => {
      const { port } = server.address() as AddressInfo;
      const response = await request(`https://${host}:${port}/`, { dispatcher });
      await response.body.dump();
      return response.statusCode;
    };
    const secureAgent = (ca?: string) => {
      const guard = new OutboundUrlGuard('loopback', { servers });
      const agent = new Agent({ connect: guardedConnector(guard, ca === undefined ? {} : { ca }) });
      agents.push(agent);
      return agent;
    };

    beforeAll(async () => {
      nameServer.addresses.set('secure.test', ['127.0.0.1']);
      nameServer.addresses.set('other.test', ['127.0.0.1']);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });

    it("asks for the certificate of the URL's host, and resumes its session", async () => {
      const agent = secureAgent(certificate.cert);
      await expect(getSecure(agent, 'secure.test')).resolves.toBe(200);
      expect(names.get('secure.test')).toBe(false);
      await expect(getSecure(agent, 'secure.test')).resolves.toBe(200);
      expect(names.get('secure.test')).toBe(true);
    });

    it("gives the server its name without the root's dot", async () => {
      names.clear();
      await expect(getSecure(secureAgent(certificate.cert), 'secure.test.')).resolves.toBe(200);
      expect([...names.keys()]).toEqual(['secure.test']);
    });

    it('refuses a certificate that nobody vouches for, or that is for another host', async () => {
      await expect(getSecure(secureAgent(), 'secure.test')).rejects.toThrow(/self-signed/);
      await expect(getSecure(secureAgent(certificate.cert), 'other.test')).rejects.toMatchObject({
        code: 'ERR_TLS_CERT_ALTNAME_INVALID',
      });
    });
  });
});
