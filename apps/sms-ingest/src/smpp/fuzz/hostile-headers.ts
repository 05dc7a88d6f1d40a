import fc from 'fast-check';
import { writePdus } from '#libs/sms';
import { deliverSm, NEVER, type Step, type StepMaker } from './step.js';
import { tlv } from './wire.js';

const UDH = 0x40;
const NEVER_AGAIN = 0x65;

/** An information element that says nothing to us: it may hold anything, other elements too. */
const strangeElement = fc
  .record({
    id: fc.integer({ min: 0x26, max: 0xff }),
    content: fc.oneof(fc.uint8Array({ maxLength: 12 }), fc.constant(Uint8Array.of(0, 3, 7, 2, 1))),
  })
  .map(({ id, content }) => Buffer.from([id, content.length, ...content]));

function withHeader(elements: Uint8Array[], text: string): Buffer {
  const header = Buffer.concat(elements);
  return Buffer.concat([Buffer.from([header.length]), header, Buffer.from(text)]);
}

/** Concatenation elements whose numbers cannot be true are ignored (3GPP 23.040, 9.2.3.24.1): a message of its own. */
const senselessConcatenation = fc.oneof(
  fc.tuple(fc.nat({ max: 255 }), fc.constant(0), fc.nat({ max: 255 })),
  fc.tuple(fc.nat({ max: 255 }), fc.nat({ max: 255 }), fc.constant(0)),
  fc.tuple(fc.nat({ max: 255 }), fc.nat({ max: 254 }), fc.constant(255)),
);

export const headersWithoutSense: fc.Arbitrary<StepMaker> = fc
  .record({
    before: fc.array(strangeElement, { maxLength: 3 }),
    numbers: senselessConcatenation,
    wide: fc.boolean(),
    after: fc.array(strangeElement, { maxLength: 3 }),
  })
  .map(({ before, numbers: [ref, total, seq], wide, after }) => ({ index, sequence, to }): Step => {
    const concat = wide ? [8, 4, 1, ref, total, seq] : [0, 3, ref, total, seq];
    const text = `alone ${index}`;
    const shortMessage = withHeader([...before, Buffer.from(concat), ...after], text);
    const octets = deliverSm(sequence, { to, esmClass: UDH, dataCoding: 1, shortMessage });
    return { octets, session: 'stays', answers: { [sequence]: 0 }, stored: [text] };
  });

/** Headers after which nobody can say where the text begins. */
const brokenHeader = fc.oneof(
  fc.constant(Buffer.alloc(0)),
  fc.integer({ min: 120, max: 255 }).map((length) => Buffer.concat([Buffer.from([length]), Buffer.from(NEVER)])),
);

export const brokenHeaders: fc.Arbitrary<StepMaker> = brokenHeader.map((shortMessage) => ({ sequence, to }): Step => {
  const octets = deliverSm(sequence, { to, esmClass: UDH, dataCoding: 1, shortMessage });
  return { octets, session: 'stays', answers: { [sequence]: NEVER_AGAIN } };
});

/** Elements that run over the end of their header, or have a length that theirs cannot have. */
const brokenElement = fc.oneof(
  fc.tuple(fc.nat({ max: 255 }), fc.integer({ min: 30, max: 255 })).map(([id, size]) => [id, size, 1, 2, 3]),
  fc
    .tuple(fc.constantFrom(0x00, 0x08, 0x24, 0x25), fc.constantFrom(0, 2, 5, 7))
    .map(([id, size]) => [id, size, ...Buffer.alloc(size, 1)]),
  fc.nat({ max: 255 }).map((id) => [id]),
);

/** Ignored as a whole (3GPP 23.040, 9.2.3.24): a message of its own, whatever part it says that it is. */
export const brokenElements: fc.Arbitrary<StepMaker> = fc
  .record({ part: fc.boolean(), broken: brokenElement })
  .map(({ part, broken }) => ({ index, sequence, to }): Step => {
    const text = `without header ${index}`;
    const concat = part ? [0, 3, index & 0xff, 3, 2] : [];
    const shortMessage = withHeader([Buffer.from([...concat, ...broken])], text);
    const octets = deliverSm(sequence, { to, esmClass: UDH, dataCoding: 1, shortMessage });
    return { octets, session: 'stays', answers: { [sequence]: 0 }, stored: [text] };
  });

/** One part of many: kept, and no message for as long as the others may come. */
export const waitingParts: fc.Arbitrary<StepMaker> = fc
  .record({ total: fc.constantFrom(2, 3, 254, 255), seq: fc.integer({ min: 1, max: 255 }), sar: fc.boolean() })
  .map(({ total, seq, sar }) => ({ index, sequence, to }): Step => {
    const place = Math.min(seq, total);
    const text = Buffer.from(`${NEVER}: part of ${index}`);
    const ref = Buffer.from([index >> 8, index & 0xff]);
    const inTlvs = [tlv(0x020c, ref), tlv(0x020e, Buffer.from([total])), tlv(0x020f, Buffer.from([place]))];
    const octets = sar
      ? deliverSm(sequence, { to, dataCoding: 1, shortMessage: text, tail: Buffer.concat(inTlvs) })
      : deliverSm(sequence, {
          ...{ to, esmClass: UDH, dataCoding: 1 },
          shortMessage: withHeader([Buffer.from([8, 4, ...ref, total, place])], text.toString()),
        });
    return { octets, session: 'stays', answers: { [sequence]: 0 } };
  });

/** A long message whose parts come in one write, in any order, some twice. */
export const concatenated: fc.Arbitrary<StepMaker> = fc
  .record({
    parts: fc.constantFrom('udh8' as const, 'udh16' as const, 'sar' as const),
    filling: fc.constantFrom('GSM 7-bit €', 'UCS-2 ❤ 👍'),
    order: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    twice: fc.nat({ max: 7 }),
  })
  .map(({ parts, filling, order, twice }) => ({ index, sequence, to }): Step => {
    const text = `long ${index} ${filling}`.padEnd(350, filling);
    const pdus = writePdus(text, { parts, ref: parts === 'udh8' ? index & 0xff : index & 0xffff });
    const shuffled = pdus.map((pdu, at) => ({ pdu, rank: order[at] ?? 0 })).sort((a, b) => a.rank - b.rank);
    const again = shuffled[twice];
    const sent = (again ? [...shuffled, again] : shuffled).map(({ pdu }, at) => {
      const { sar } = pdu;
      const ref = Buffer.from(sar ? [sar.ref >> 8, sar.ref & 0xff] : []);
      const tail = sar
        ? [tlv(0x020c, ref), tlv(0x020e, Buffer.from([sar.total])), tlv(0x020f, Buffer.from([sar.seq]))]
        : [];
      // A sender of its own: other steps use the same references.
      return deliverSm(sequence + at, {
        ...{ to, from: `1415${index}`, esmClass: pdu.esmClass, dataCoding: pdu.dataCoding },
        ...{ shortMessage: pdu.shortMessage, tail: Buffer.concat(tail) },
      });
    });
    const answers = Object.fromEntries(sent.map((_, at) => [sequence + at, 0]));
    return { octets: Buffer.concat(sent), session: 'stays', answers, stored: [text] };
  });
