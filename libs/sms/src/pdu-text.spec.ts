import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textEncoding } from './data-coding.js';
import { AT_OR_FILLING, fillBits, packSeptets } from './gsm7-packing.js';
import { encodeGsm7 } from './gsm7.js';
import { decodeParts } from './part-text.js';
import { isReceipt, MESSAGE_OCTETS_MAX, readPart, type SmsPdu } from './pdu-reading.js';
import { MalformedSmsError } from './malformed-sms-error.js';
import { writePdus } from './pdu-writing.js';

const pdu = (dataCoding: number, shortMessage: Uint8Array, esmClass = 0): SmsPdu => {
  return { esmClass, dataCoding, shortMessage };
};
const textOf = (...pdus: SmsPdu[]) => decodeParts(pdus.map((one) => readPart(one)));

describe('data_coding', () => {
  it.each([
    [0x00, 'gsm7'],
    [0x01, 'ascii'],
    [0x03, 'latin1'],
    [0x08, 'ucs2'],
    [0x02, 'binary'],
    [0x04, 'binary'],
    [0x10, 'gsm7'],
    [0x11, 'gsm7'],
    [0x15, 'binary'],
    [0x18, 'ucs2'],
    [0x19, 'ucs2'],
    [0x20, 'binary'],
    [0x40, 'gsm7'],
    [0x44, 'binary'],
    [0x48, 'ucs2'],
    [0x59, 'ucs2'],
    [0x68, 'binary'],
    [0xc8, 'gsm7'],
    [0xe8, 'ucs2'],
    [0xf0, 'gsm7'],
    [0xf1, 'gsm7'],
    [0xf5, 'binary'],
    [0x0d, 'binary'],
    [0x1c, 'gsm7'],
    [0x90, 'gsm7'],
    [0xbf, 'gsm7'],
  ])('0x%s means %s', (dataCoding, encoding) => {
    expect(textEncoding(dataCoding)).toBe(encoding);
  });
});

describe('message type', () => {
  it('is told by the type bits of esm_class alone', () => {
    expect([0x04, 0x20, 0x44, 0x07].map(isReceipt)).toEqual([true, true, true, true]);
    expect([0x00, 0x08, 0x10, 0x40, 0x48, 0x03, 0x80, 0xc0].map(isReceipt)).toEqual(Array(8).fill(false));
  });
});

describe('text of a PDU', () => {
  it('reads every encoding from the raw octets', () => {
    expect(textOf(pdu(0, Buffer.from([0x1b, 0x65, 0x35])))).toEqual({ kind: 'sms', text: '€5' });
    expect(textOf(pdu(1, Buffer.from('code $5 @'))).text).toBe('code $5 @');
    expect(textOf(pdu(3, Buffer.from('Código ñ', 'latin1'))).text).toBe('Código ñ');
    expect(textOf(pdu(8, Buffer.from('d83ddc4d0031', 'hex'))).text).toBe('👍1');
    expect(textOf(pdu(6, Buffer.from([0xda, 0xde, 0xd4]))).text).toBe('код');
    expect(textOf(pdu(7, Buffer.from([0xf7, 0xe5, 0xe3, 0x20, 0x35]))).text).toBe('קוד 5');
    expect(textOf(pdu(4, Buffer.from([1, 2])))).toEqual({ kind: 'unsupported', text: '' });
  });
  it('reads UCS-2 in the byte order that its mark tells, and does not show the mark', () => {
    expect(textOf(pdu(8, Buffer.from('feff0041', 'hex'))).text).toBe('A');
    expect(textOf(pdu(8, Buffer.from('fffe4100', 'hex'))).text).toBe('A');
  });
  it('keeps what it can of damaged UCS-2', () => {
    expect(textOf(pdu(8, Buffer.from('004100d8', 'hex'))).text).toBe('AØ');
    expect(textOf(pdu(8, Buffer.from('0041d8', 'hex'))).text).toBe('A\ufffd');
  });
  it('tests the header bit of esm_class, whatever else is set', () => {
    const body = Buffer.concat([Buffer.from('0500032a0101', 'hex'), Buffer.from('hi')]);
    for (const esmClass of [0x40, 0x48, 0xc3]) expect(textOf(pdu(1, body, esmClass)).text).toBe('hi');
  });
  it('uses the national tables that the header names', () => {
    const body = Buffer.from([6, 0x24, 1, 1, 0x25, 1, 1, 0x1c, 0x1b, 0x47]);
    expect(textOf(pdu(0, body, 0x40)).text).toBe('ŞĞ');
  });
  it('reads message_payload when short_message is empty, header included', () => {
    const messagePayload = Buffer.concat([Buffer.from('0500032a0201', 'hex'), Buffer.from('hi')]);
    const part = readPart({ esmClass: 0x40, dataCoding: 1, shortMessage: Buffer.alloc(0), messagePayload });
    expect(part.concatenation).toMatchObject({ total: 2, seq: 1 });
    expect(decodeParts([part]).text).toBe('hi');
    expect(textOf({ ...pdu(1, Buffer.from('short')), messagePayload: Buffer.from('long') }).text).toBe('short');
  });
  it('has no text when one of its parts is binary: what is left would be half a message', () => {
    const [text, binary] = [pdu(0, Buffer.from('Your code is 58')), pdu(4, Buffer.of(1, 2))];
    for (const parts of [
      [text, binary],
      [binary, text],
      [text, binary, text],
    ]) {
      expect(textOf(...parts)).toEqual({ kind: 'unsupported', text: '' });
    }
  });
  it('tells where parts are missing, and joins nothing over them', () => {
    const [first, second] = ['Your code is 58', '24 hours'].map((text) => readPart(pdu(1, Buffer.from(text))));
    const text = 'Your code is 5824 hours';
    expect(decodeParts([first, undefined, second])).toEqual({ kind: 'sms', text, missingAt: [15] });
    expect(decodeParts([undefined, first, second, undefined]).missingAt).toEqual([0, text.length]);
    expect(decodeParts([first, second])).toEqual({ kind: 'sms', text });
    const septets = [...(encodeGsm7('5839') ?? []).flat(), AT_OR_FILLING];
    const filled = { ...readPart(pdu(0, Buffer.of())), content: Uint8Array.from(septets) };
    expect(decodeParts([filled]).text).toBe('5839@');
    expect(decodeParts([filled, undefined]).text).toBe('5839');
  });
  it('reads UCS-2 parts of odd lengths: a terminator that was counted in, a character that was cut', () => {
    const ucs2 = (text: string) => Buffer.from(text, 'utf16le').swap16();
    const part = (content: Uint8Array) => readPart(pdu(8, content));
    const terminated = part(Buffer.concat([ucs2('Здравствуйте! '), Buffer.of(0)]));
    expect(decodeParts([terminated, part(ucs2('Ваш код 583921'))]).text).toBe('Здравствуйте! Ваш код 583921');
    const stray = part(Buffer.concat([ucs2('А'), Buffer.of(4)]));
    expect(decodeParts([stray, part(ucs2('Б'))]).text).toBe('А\ufffdБ');
    expect(decodeParts([terminated]).text).toBe('Здравствуйте! ');
    expect(decodeParts([terminated, terminated]).text).toBe('Здравствуйте! Здравствуйте! ');
    const long = ucs2('Ваш код для входа: 583921. '.repeat(6));
    const cut = [long.subarray(0, 133), long.subarray(133, 266), long.subarray(266)].map(part);
    expect(decodeParts(cut).text).toBe('Ваш код для входа: 583921. '.repeat(6));
  });
  describe('of a message in parts', () => {
    const partOf = (total: number, octets: number): SmsPdu => ({
      ...{ esmClass: 0, dataCoding: 8, shortMessage: Buffer.alloc(0) },
      ...{ messagePayload: Buffer.alloc(octets), sar: { ref: 1, total, seq: 1 } },
    });

    it.each([
      ['160 characters that its carrier made UTF-16 of', 255, 320],
      ['as large as a payload can be', 2, 65_535],
    ])('takes a part of %s', (_what, total, octets) => {
      expect(readPart(partOf(total, octets)).content).toHaveLength(octets);
    });
    it.each([2, 3, 10, 254, 255])('of %i refuses one of more than its share of what a message may have', (total) => {
      const share = Math.floor(MESSAGE_OCTETS_MAX / total);
      if (share < 65_535) expect(() => readPart(partOf(total, share + 1))).toThrow(MalformedSmsError);
      expect(readPart(partOf(total, Math.min(share, 65_535))).concatenation).toMatchObject({ total });
    });
  });
  it('reads packed text, with and without a header', () => {
    const septets = Uint8Array.from((encodeGsm7('Code 12€') ?? []).flat());
    const whole = readPart(pdu(0, packSeptets(septets)), { gsm7Packed: true });
    expect(decodeParts([whole]).text).toBe('Code 12€');
    const header = Buffer.from('0500032a0101', 'hex');
    const part = readPart(pdu(0, Buffer.concat([header, packSeptets(septets, 1)]), 0x40), { gsm7Packed: true });
    expect(decodeParts([part]).text).toBe('Code 12€');
  });
  it.each([
    ['a header of 8-bit numbers', 'udh8', 153],
    ['a header of 16-bit numbers', 'udh16', 152],
    ['no header', 'sar', 160],
  ] as const)('reads a packed part with %s that is full to its last `@`', (_header, parts, septets) => {
    const read = (text: string): string => {
      const packed = writePdus(text, { parts }).map((one): SmsPdu => {
        const headerOctets = one.esmClass === 0 ? 0 : (one.shortMessage[0] ?? 0) + 1;
        const packedText = packSeptets(one.shortMessage.subarray(headerOctets), fillBits(headerOctets));
        return { ...one, shortMessage: Buffer.concat([one.shortMessage.subarray(0, headerOctets), packedText]) };
      });
      expect(packed[0]?.shortMessage).toHaveLength(140);
      return decodeParts(packed.map((one) => readPart(one, { gsm7Packed: true }))).text;
    };
    const full = `${'x'.repeat(septets - 1)}@example.com`;
    expect(read(full)).toBe(full);
    // The pair is not split: what it leaves of the part looks the same.
    const unsplit = `${'x'.repeat(septets - 1)}€5`;
    expect(read(unsplit)).toBe(unsplit);
    expect(read(unsplit.slice(1))).toBe(unsplit.slice(1));
  });
  it('joins octets before decoding, so that a split surrogate pair survives', () => {
    expect(textOf(pdu(8, Buffer.from('0041d83d', 'hex')), pdu(8, Buffer.from('dc4d0042', 'hex'))).text).toBe('A👍B');
    expect(textOf(pdu(8, Buffer.from('004100', 'hex')), pdu(8, Buffer.from('42', 'hex'))).text).toBe('AB');
  });
  it('reads parts of different encodings', () => {
    expect(textOf(pdu(0, Buffer.from('abc')), pdu(8, Buffer.from('д', 'utf16le').swap16())).text).toBe('abcд');
  });
});

describe('writePdus', () => {
  it('needs one PDU for 160 septets and two for 161', () => {
    expect(writePdus('x'.repeat(160))).toHaveLength(1);
    expect(writePdus('x'.repeat(161)).map((one) => one.shortMessage.length)).toEqual([159, 14]);
    expect(writePdus('д'.repeat(70))).toHaveLength(1);
    expect(writePdus('д'.repeat(71))).toHaveLength(2);
  });
  it('never splits an escape pair', () => {
    const [first] = writePdus('x'.repeat(152) + '€'.repeat(10));
    expect(first?.shortMessage.at(-1)).not.toBe(0x1b);
  });
  it('writes a lone part with a header when asked to', () => {
    expect(writePdus('hi', { parts: 'udh16', ref: 0x1234 })[0]).toMatchObject({ esmClass: 0x40 });
  });
  it('refuses what has no form', () => {
    expect(() => writePdus('д', { encoding: 'gsm7' })).toThrow(RangeError);
    expect(() => writePdus('x'.repeat(153 * 255 + 1), { parts: 'udh8' })).toThrow('more than 255 parts');
    expect(() => writePdus('x'.repeat(65_536), { parts: 'payload' })).toThrow(RangeError);
  });
  it('is undone by reading, for every text, encoding and kind of parts', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 400 }).filter((text) => !text.startsWith('\ufeff'));
    const kinds = fc.constantFrom(
      'auto' as const,
      'udh8' as const,
      'udh16' as const,
      'sar' as const,
      'payload' as const,
    );
    const encodings = fc.constantFrom('auto' as const, 'ucs2' as const);
    fc.assert(
      fc.property(texts, kinds, encodings, (text, parts, encoding) => {
        const pdus = writePdus(text, { parts, encoding, ref: 200 });
        expect(textOf(...pdus)).toEqual({ kind: 'sms', text });
      }),
    );
  });
});
