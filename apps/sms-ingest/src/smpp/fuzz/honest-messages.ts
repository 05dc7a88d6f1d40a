import fc from 'fast-check';
import { deliverSm, NEVER, type Step, type StepMaker } from './step.js';
import { COMMAND, rawPdu, tlv } from './wire.js';

/** receipted_message_id (SMPP 3.4, 5.3.2.12): what the fuzzed carrier's entry names as its identity. */
const IDENTITY_TAG = 0x001e;

const ENCODERS: readonly { dataCoding: number; encode: (text: string) => Buffer }[] = [
  { dataCoding: 0x00, encode: (text) => Buffer.from(text, 'latin1') },
  { dataCoding: 0x01, encode: (text) => Buffer.from(text, 'latin1') },
  { dataCoding: 0x03, encode: (text) => Buffer.from(text, 'latin1') },
  { dataCoding: 0x08, encode: (text) => Buffer.from(text, 'utf16le').swap16() },
  { dataCoding: 0xf1, encode: (text) => Buffer.from(text, 'latin1') },
];

/** Tags that mean nothing to us, or what only the carrier's entry could give a meaning. */
const unknownTlvs = fc
  .array(
    fc.record({
      tag: fc.oneof(fc.integer({ min: 0x1400, max: 0x3fff }), fc.constantFrom(0x0005, 0x0019, 0x0381, 0x0427, 0x1501)),
      value: fc.uint8Array({ maxLength: 60, size: 'max' }),
    }),
    { maxLength: 6 },
  )
  .map((tlvs) => Buffer.concat(tlvs.map(({ tag, value }) => tlv(tag, value))));

/** Any octets but the one that ends an address. */
const oddSenders = fc
  .uint8Array({ min: 1, maxLength: 64, size: 'max' })
  .map((octets) => Buffer.from(octets).toString('latin1'));

/** Plain texts in every encoding, short or as a long payload, from odd senders, with TLVs that nobody asked for. */
export const messages: fc.Arbitrary<StepMaker> = fc
  .record({
    encoder: fc.constantFrom(...ENCODERS),
    tail: unknownTlvs,
    padding: fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 30 }) }, fc.integer({ min: 1_000, max: 30_000 })),
    from: fc.oneof(fc.constantFrom('24578', '', '+1', 'Cash App'), oddSenders),
    fromTon: fc.nat({ max: 255 }),
  })
  .map(({ encoder, tail, padding, from, fromTon }) => ({ index, sequence, to }): Step => {
    const text = `message ${index} ${'x'.repeat(padding)}`;
    const octets = encoder.encode(text);
    const long = octets.length > 254;
    const body = {
      ...{ to, from, fromTon, dataCoding: encoder.dataCoding },
      shortMessage: long ? Buffer.alloc(0) : octets,
      tail: long ? Buffer.concat([tail, tlv(0x0424, octets)]) : tail,
    };
    return { octets: deliverSm(sequence, body), session: 'stays', answers: { [sequence]: 0 }, stored: [text] };
  });

/** Receipts are acknowledged and stored nowhere, whatever their text. */
export const receipts: fc.Arbitrary<StepMaker> = fc
  .constantFrom(0x04, 0x20, 0x44, 0x60)
  .map((esmClass) => ({ sequence, to }): Step => {
    const octets = deliverSm(sequence, { to, esmClass, shortMessage: Buffer.from(`${NEVER}: id:1 stat:DELIVRD`) });
    return { octets, session: 'stays', answers: { [sequence]: 0 } };
  });

/** Two messages under one sequence number, or under 0 or the highest one, are two messages. */
export const sharedSequence: fc.Arbitrary<StepMaker> = fc
  .constantFrom('own' as const, 0, 0x7fff_ffff, 0xffff_ffff)
  .map((shared) => ({ index, sequence, to }): Step => {
    const number = shared === 'own' ? sequence : shared;
    const stored = [`first of ${index}`, `second of ${index}`];
    const octets = Buffer.concat(
      stored.map((text) => deliverSm(number, { to, dataCoding: 1, shortMessage: Buffer.from(text) })),
    );
    return { octets, session: 'stays', answers: { [number]: 0 }, stored };
  });

/** A carrier that unbinds right behind a message gets that message's answer first. */
export const unbindBehindMessage: fc.Arbitrary<StepMaker> = fc
  .constant(null)
  .map(() => ({ index, sequence, to }): Step => {
    const text = `before unbind ${index}`;
    const octets = Buffer.concat([
      deliverSm(sequence, { to, dataCoding: 1, shortMessage: Buffer.from(text) }),
      rawPdu({ command: COMMAND.unbind, sequence: sequence + 1 }),
      deliverSm(sequence + 2, { to, dataCoding: 1, shortMessage: Buffer.from(`${NEVER}: after unbind`) }),
    ]);
    const answers = { [sequence]: 0, [sequence + 1]: 0 };
    return { octets, session: 'ends', answers, stored: [text] };
  });

/** A message sent twice under the carrier's own id, of any length and any octets, is one message. */
export const resends: fc.Arbitrary<StepMaker> = fc
  .uint8Array({ maxLength: 4_000, size: 'max' })
  .map((octets) => ({ index, sequence, to }): Step => {
    const text = `resent ${index}`;
    const tail = tlv(IDENTITY_TAG, Buffer.concat([Buffer.from(`id ${index} `), octets]));
    const body = { to, dataCoding: 1, shortMessage: Buffer.from(text), tail };
    return {
      octets: Buffer.concat([deliverSm(sequence, body), deliverSm(sequence + 1, body)]),
      ...{ session: 'stays', answers: { [sequence]: 0, [sequence + 1]: 0 }, stored: [text] },
    };
  });
