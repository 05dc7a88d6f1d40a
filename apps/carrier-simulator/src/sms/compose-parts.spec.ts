import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeParts, readPart } from '#libs/sms';
import { composeParts } from './compose-parts.js';
import { PARTS } from './sms-message.js';

const to = '+14155551234';

describe('composeParts', () => {
  it('puts a short message in one PDU with the addresses as a carrier writes them', () => {
    const [part, ...more] = composeParts({ to, from: '24578', text: 'Your code is 583921' }, 'sms_1', 7);
    expect(more).toEqual([]);
    expect(part).toMatchObject({
      id: 'sms_1.1',
      seq: 1,
      total: 1,
      fields: { source_addr_ton: 3, source_addr: '24578', dest_addr_ton: 1, destination_addr: '14155551234' },
    });
  });

  it('gives a thousand equal long messages a thousand references, unless it is told how', () => {
    const text = 'x'.repeat(200);
    const refs = Array.from({ length: 1_000 }, (_, ref) => {
      const [first] = composeParts({ to, from: '24578', text }, `sms_${ref}`, 65_000 + ref);
      return first?.fields.short_message.subarray(0, 5).toString('hex');
    });
    expect(new Set(refs).size).toBe(1_000);
    const [short] = composeParts({ to, from: '24578', text: 'x'.repeat(160) }, 'sms_1', 7);
    expect(short?.fields.esm_class).toBe(0);
    const [udh8] = composeParts({ to, from: '24578', text, parts: 'udh8' }, 'sms_1', 0x107);
    expect(udh8?.fields.short_message.subarray(0, 6).toString('hex')).toBe('050003070201');
  });

  it('numbers SAR parts in TLVs and keeps a payload whole', () => {
    const text = 'x'.repeat(400);
    const sar = composeParts({ to, from: 'Cash App', text, parts: 'sar' }, 'sms_1', 70_000 & 0xffff);
    expect(sar.map((part) => part.fields.sar_segment_seqnum)).toEqual([1, 2, 3]);
    expect(sar[0]?.fields).toMatchObject({ source_addr_ton: 5, sar_total_segments: 3, sar_msg_ref_num: 4464 });
    const [payload] = composeParts({ to, from: '24578', text, parts: 'payload' }, 'sms_2', 1);
    expect(payload?.fields.short_message).toHaveLength(0);
    expect(payload?.fields.message_payload).toHaveLength(400);
  });

  it('refuses a text that the wanted encoding cannot carry, naming the field', () => {
    const compose = () => composeParts({ to, from: '24578', text: '日本', encoding: 'gsm7' }, 'sms_1', 1);
    expect(compose).toThrow(expect.objectContaining({ code: 'validation_failed', status: 422 }));
  });

  it('carries any text so that reading the parts gives it back', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...PARTS), fc.nat(), (text, parts, ref) => {
        const read = composeParts({ to, from: '24578', text, parts }, 'sms_1', ref).map(({ fields }) =>
          readPart({
            esmClass: fields.esm_class,
            dataCoding: fields.data_coding,
            shortMessage: fields.short_message,
            ...(fields.message_payload ? { messagePayload: fields.message_payload } : {}),
          }),
        );
        expect(decodeParts(read).text).toBe(text);
      }),
    );
  });
});
