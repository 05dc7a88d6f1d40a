import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writePdus } from '#libs/sms';
import { createTestCertificate, waitFor } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';

interface Bind {
  state: string;
  last_error: string | null;
}

describe('SMPP over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meisim-smpp-tls-'));
  const caFile = join(folder, 'ca.pem');
  const derFile = join(folder, 'ca.der');
  const authority = createTestCertificate('carrier authority');
  const smscs: FakeSmsc[] = [];
  const plain = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end('220 no SMSC here\r\n');
  });
  let good: FakeSmsc;
  let ingest: IngestHarness;

  async function start(name: string, issuer = authority): Promise<FakeSmsc> {
    const smsc = await FakeSmsc.start(0, createTestCertificate(name, [name], issuer));
    smscs.push(smsc);
    return smsc;
  }

  const entry = (id: string, port: number, more: object = {}) => ({
    ...{ id, type: 'smpp', host: 'localhost', port, tls: true, ca_file: caFile },
    ...{ system_id: 'meisim', password_env: 'INGEST_TEST_SECRET', ...more },
  });

  beforeAll(async () => {
    writeFileSync(caFile, authority.cert);
    writeFileSync(derFile, new X509Certificate(authority.cert).raw);
    good = await start('localhost');
    const wrongName = await start('smsc.elsewhere.example');
    const stranger = await start('localhost', createTestCertificate('carrier authority'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    ingest = await IngestHarness.start({
      smppPort: good.port,
      smpp: entry('smsc', good.port, { binds: 1 }),
      carriers: [
        entry('wrong-name', wrongName.port),
        entry('stranger', stranger.port),
        entry('public-authorities', good.port, { ca_file: undefined }),
        entry('by-address', good.port, { host: '127.0.0.1' }),
        entry('no-tls', (plain.address() as AddressInfo).port),
        entry('no-file', good.port, { ca_file: join(folder, 'none.pem') }),
        entry('no-pem', good.port, { ca_file: derFile }),
      ],
    });
    await good.bound(1);
  });
  afterAll(async () => {
    await ingest.stop();
    await Promise.all(smscs.map((smsc) => smsc.stop()));
    plain.close();
    rmSync(folder, { recursive: true });
  });

  async function bindOf(id: string): Promise<Bind> {
    const { carriers } = (await ingest.asOperator('/v1/admin/carriers')) as {
      carriers: { id: string; binds: Bind[] }[];
    };
    const [bind] = carriers.find((carrier) => carrier.id === id)?.binds ?? [];
    if (!bind) throw new Error(`no bind of ${id}`);
    return bind;
  }

  it("binds to an SMSC that the carrier's own authority vouches for, and takes its messages", async () => {
    const number = await ingest.provision({ phone: '+14155550001' });
    const [pdu] = writePdus('Your code is 583921');
    expect(pdu && (await good.deliver(pdu, { to: '14155550001' }))).toBe(0);
    expect(await ingest.published(number)).toMatchObject([{ code: '583921' }]);
    expect(await bindOf('smsc')).toMatchObject({ state: 'bound' });
  });

  it.each([
    ['whose certificate names another host', 'wrong-name', /altnames.*localhost.*smsc\.elsewhere\.example/],
    ['that is called by an address its certificate does not name', 'by-address', /IP: 127\.0\.0\.1/],
    ['whose certificate another authority of that name signed', 'stranger', /certificate signature failure/],
    [
      'that no public authority vouches for, when none is named',
      'public-authorities',
      /unable to verify the first certificate/,
    ],
    ['that does not speak TLS', 'no-tls', /wrong version number|packet length/],
    ['when the file of authorities is not there', 'no-file', /no such file.*none\.pem/],
    ['when the file of authorities is no PEM', 'no-pem', /ca_file .*ca\.der holds no certificate in PEM/],
  ])('says nothing to an SMSC %s, and says why', async (_what, id, reason) => {
    const bind = await waitFor('the reason', async () => {
      const seen = await bindOf(id);
      return seen.last_error === null ? null : seen;
    });
    expect(bind.last_error).toMatch(reason);
    expect(['waiting', 'connecting']).toContain(bind.state);
    // One bind of the carrier that is trusted; the others never got so far as to say their password.
    expect(smscs.map((smsc) => smsc.sessions.length)).toEqual([1, 0, 0]);
  });

  it('binds again, over TLS, after the connection broke', async () => {
    const [session] = good.sessions;
    session?.destroy();
    await waitFor('another session', () => good.sessions.length === 1 && good.sessions[0] !== session);
    const number = await ingest.provision({ phone: '+14155550002' });
    const [pdu] = writePdus('after the break');
    expect(pdu && (await good.deliver(pdu, { to: '14155550002' }))).toBe(0);
    expect(await ingest.published(number)).toMatchObject([{ text: 'after the break' }]);
  });
});
