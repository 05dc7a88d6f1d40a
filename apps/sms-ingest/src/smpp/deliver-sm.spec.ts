import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identityFromTlv, MalformedPduError, parseDeliverSm } from './deliver-sm.js';
import { encodePdu } from './smpp-library.adapter.js';

const HEADER_OCTETS = 16;
const body = (fields: object) =>
  encodePdu('deliver_sm', fields as Record<string, string | number>).subarray(HEADER_OCTETS);

describe('parseDeliverSm', () => {
  it('reads what the smpp package writes', () => {
    const parsed = parseDeliverSm(
      body({
        ...{ source_addr_ton: 5, source_addr: 'CashApp', dest_addr_ton: 1, destination_addr: '14155551234' },
        ...{ esm_class: 0x40, data_coding: 8, short_message: Buffer.from([5, 0, 3, 1, 2, 1, 0, 65]) },
        ...{ sar_msg_ref_num: 300, sar_total_segments: 3, sar_segment_seqnum: 2 },
      }),
    );
    expect(parsed).toMatchObject({
      source: { ton: 5, address: 'CashApp' },
      destination: { ton: 1, address: '14155551234' },
      esmClass: 0x40,
      dataCoding: 8,
      sar: { ref: 300, total: 3, seq: 2 },
    });
    expect(Buffer.from(parsed.shortMessage).toString('hex')).toBe('0500030102010041');
  });

  it.each([
    ['widths of the standard', '020c0002012c020e000103020f000102', { ref: 300, total: 3, seq: 2 }],
    ['a reference of one octet', '020c00012c020e000103020f000102', { ref: 44, total: 3, seq: 2 }],
    ['counts of two octets', '020c0002012c020e00020003020f00020002', { ref: 300, total: 3, seq: 2 }],
    ['more parts than there can be', '020c0002012c020e00020103020f000102', undefined],
    ['a parameter without a value', '020c0002012c020e0000020f000102', undefined],
    ['no part number', '020c0002012c020e000103', undefined],
  ])('reads the sar parameters of SMPP 3.4, 5.3.2.22 to 24: %s', (_, tlvs, sar) => {
    expect(parseDeliverSm(Buffer.concat([body({ source_addr: '24578' }), Buffer.from(tlvs, 'hex')])).sar).toEqual(sar);
  });

  it('reads message_payload and keeps unknown parameters', () => {
    const octets = body({ message_payload: Buffer.from('long text'), short_message: Buffer.alloc(0) });
    const unknown = Buffer.from('1501000361623a', 'hex');
    const parsed = parseDeliverSm(Buffer.concat([octets, unknown]));
    expect(parsed.messagePayload?.toString()).toBe('long text');
    expect(identityFromTlv(parsed.tlvs, 0x1501)).toBe('ab:');
    expect(identityFromTlv(parsed.tlvs, 0x1502)).toBeNull();
    expect(identityFromTlv(parsed.tlvs, null)).toBeNull();
  });

  it('shows an identity that is no text as hex, and ignores its end mark', () => {
    expect(identityFromTlv(new Map([[30, Buffer.from('id-7\0')]]), 30)).toBe('id-7');
    expect(identityFromTlv(new Map([[30, Buffer.of(1, 255)]]), 30)).toBe('01ff');
    expect(identityFromTlv(new Map([[30, Buffer.of(0)]]), 30)).toBeNull();
  });

  it('tells an identity that is too long to be kept by its digest', () => {
    const long = (last: string) => identityFromTlv(new Map([[30, Buffer.from('x'.repeat(4_000) + last)]]), 30);
    expect(long('a')).toMatch(/^[0-9a-f]{64}$/);
    expect(long('a')).toBe(long('a'));
    expect(long('a')).not.toBe(long('b'));
  });

  it('refuses a body that ends too early, at whatever place', () => {
    const whole = body({ source_addr: '24578', destination_addr: '14155551234', short_message: Buffer.from('hello') });
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => parseDeliverSm(whole.subarray(0, length))).toThrow(MalformedPduError);
    }
  });

  it('answers any bytes with a PDU or a MalformedPduError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        try {
          parseDeliverSm(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedPduError);
        }
      }),
    );
  });
});
