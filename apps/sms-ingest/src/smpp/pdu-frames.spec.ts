import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FramingError, PDU_OCTETS_MAX, PduFrames } from './pdu-frames.js';

function pdu(sequenceNumber: number, body: Uint8Array): Buffer {
  const header = Buffer.alloc(16);
  header.writeUInt32BE(16 + body.length, 0);
  header.writeUInt32BE(0x05, 4);
  header.writeUInt32BE(sequenceNumber, 12);
  return Buffer.concat([header, body]);
}

describe('PduFrames', () => {
  it('gives every PDU back, however TCP cuts the stream', () => {
    const bodies = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 });
    const cuts = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 });
    fc.assert(
      fc.property(bodies, cuts, (sent, sizes) => {
        let stream = Buffer.concat(sent.map((body, index) => pdu(index + 1, body)));
        const frames = new PduFrames();
        const received: string[] = [];
        for (const size of [...sizes, stream.length]) {
          const chunk = stream.subarray(0, size);
          stream = stream.subarray(size);
          received.push(...frames.push(chunk).map((frame) => `${frame.sequenceNumber}:${frame.body.toString('hex')}`));
        }
        expect(received).toEqual(sent.map((body, index) => `${index + 1}:${Buffer.from(body).toString('hex')}`));
      }),
    );
  });

  it.each([0, 4, 15, PDU_OCTETS_MAX + 1, 0xffff_ffff])('refuses a length of %i', (length) => {
    const bytes = Buffer.alloc(16);
    bytes.writeUInt32BE(length, 0);
    expect(() => new PduFrames().push(bytes)).toThrow(FramingError);
  });
});
