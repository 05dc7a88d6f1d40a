import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '#libs/contracts';
import { Faults } from '../faults/faults.js';
import { Journal } from '../journal/journal.js';
import { COMMAND, pdu } from '../testing/raw-esme.adapter.js';
import { SMSC_OPTIONS } from '../testing/simulated-smsc.adapter.js';
import { SmscServer } from './smsc.server.js';

const SYSTEM_ID_OCTETS_MAX = 16;
const OTHER = { genericNack: 0x8000_0000, outbind: 0x0b, alert: 0x102, unknown: 0x99 };

const octets = (text: string) => Buffer.from(text, 'latin1');

function bindPdu(sequenceNumber: number, password = 'secret'): Buffer {
  return pdu(COMMAND.bindTransceiver, sequenceNumber, octets(`meisim\0${password}\0\0\x34\0\0\0`));
}

/** Octets, as an ESME of any make would write and read them: our library reads more than the standard allows. */
describe('simulated SMSC, binds', () => {
  let smsc: SmscServer;
  let esme: Socket;

  beforeEach(async () => {
    smsc = new SmscServer(SMSC_OPTIONS, new Faults(1), new Journal(systemClock), systemClock);
    esme = connect({ port: await smsc.listen(0, '127.0.0.1'), host: '127.0.0.1' });
    await once(esme, 'connect');
  });

  afterEach(async () => {
    esme.destroy();
    await smsc.close();
  });

  async function ask(request: Buffer): Promise<{ commandId: number; status: number; sequence: number; body: Buffer }> {
    esme.write(request);
    const [answer] = (await once(esme, 'data')) as [Buffer];
    return {
      commandId: answer.readUInt32BE(4),
      status: answer.readUInt32BE(8),
      sequence: answer.readUInt32BE(12),
      body: answer.subarray(16),
    };
  }

  it('names itself in no more octets than a system_id has', async () => {
    const { status, body } = await ask(bindPdu(1));
    expect(status).toBe(0);
    expect(body.indexOf(0) + 1).toBeLessThanOrEqual(SYSTEM_ID_OCTETS_MAX);
  });

  it('says that it speaks SMPP 3.4, without which an ESME may take its TLVs for none', async () => {
    const { body } = await ask(bindPdu(1));
    expect(body.subarray(body.indexOf(0) + 1).toString('hex')).toBe('0210000134');
  });

  it('leaves the connection to an ESME whose bind it refuses, which may bind again', async () => {
    expect(await ask(bindPdu(1, 'wrong'))).toMatchObject({ status: 0x0e });
    expect(await ask(bindPdu(2))).toMatchObject({ status: 0, sequence: 2 });
    expect(smsc.binds()).toHaveLength(1);
  });

  it('keeps a session that asks to be bound once more', async () => {
    await ask(bindPdu(1));
    expect(await ask(bindPdu(2))).toMatchObject({ status: 0x05 });
    expect(await ask(pdu(COMMAND.enquireLink, 3))).toMatchObject({ status: 0, sequence: 3 });
    expect(smsc.binds()).toHaveLength(1);
  });

  it.each([
    ['alert_notification', pdu(OTHER.alert, 7, octets('\x01\x01123\0\x01\x01123\0'))],
    ['outbind', pdu(OTHER.outbind, 7, octets('a\0b\0'))],
    ['an unknown command', pdu(OTHER.unknown, 7)],
  ])('answers %s, which only an SMSC may send or nobody, with generic_nack', async (_, request) => {
    const refusal = { commandId: OTHER.genericNack, status: 0x03, sequence: 7 };
    expect(await ask(request)).toMatchObject(refusal);
    await ask(bindPdu(1));
    expect(await ask(request)).toMatchObject(refusal);
    expect(await ask(pdu(COMMAND.enquireLink, 8))).toMatchObject({ status: 0 });
  });
});
