import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { extractCode } from '#libs/sms';
import { DeliverSmPdus } from './deliver-sm-pdus.js';

interface ReadPdu {
  command: string;
  sequence_number: number;
  destination_addr: string;
  esm_class: number;
  short_message: { message: string; udh?: Buffer[] };
}

/** The `smpp` package as the other side. */
const { PDU } = createRequire(import.meta.url)('smpp') as { PDU: { fromBuffer(octets: Buffer): ReadPdu } };

describe('DeliverSmPdus', () => {
  it('writes messages that another implementation reads, each with its own text and one code', () => {
    const pdus = new DeliverSmPdus(['14155550000', '14155550001'], 1);
    const first = PDU.fromBuffer(pdus.write(1, 0, 77));
    expect(first).toMatchObject({ command: 'deliver_sm', sequence_number: 77, destination_addr: '14155550001' });
    expect(first.esm_class).toBe(0);
    expect(first.short_message.message).toHaveLength(120);
    expect(extractCode(first.short_message.message).code).toBe('583921');
    expect(PDU.fromBuffer(pdus.write(3, 0, 78)).short_message.message).not.toBe(first.short_message.message);
  });

  it('writes parts with a 16-bit reference of their message', () => {
    const pdus = new DeliverSmPdus(['14155550000'], 3);
    const parts = [0, 1, 2].map((part) => PDU.fromBuffer(pdus.write(258, part, part + 1)));
    expect(parts.map(({ esm_class }) => esm_class)).toEqual([0x40, 0x40, 0x40]);
    const headers = parts.map(({ short_message: { udh } }) => Buffer.concat(udh ?? []).toString('hex'));
    expect(headers).toEqual(['080401020301', '080401020302', '080401020303']);
  });
});
