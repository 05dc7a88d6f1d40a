import fc from 'fast-check';
import { deliverSm, NEVER, type Step, type StepMaker } from './step.js';
import { COMMAND, deliverBody, rawPdu, tlv } from './wire.js';

const MALFORMED = 0x01;
const never = Buffer.from(NEVER);

/** Bodies whose lengths do not add up, in a frame whose length does. */
const brokenBody = fc.oneof(
  fc.nat({ max: 20 }).map((octets) => () => Buffer.alloc(octets, 0x31)),
  fc
    .integer({ min: 30, max: 255 })
    .map((smLength) => (to: string) => deliverBody({ to, shortMessage: never, smLength })),
  fc.tuple(fc.nat({ max: 0xffff }), fc.integer({ min: 4, max: 0xffff })).map(([tag, length]) => (to: string) => {
    return deliverBody({ to, shortMessage: never, tail: tlv(tag, Buffer.from('abc'), length) });
  }),
  fc.integer({ min: 1, max: 3 }).map((octets) => (to: string) => {
    return deliverBody({ to, shortMessage: never, tail: Buffer.alloc(octets, 0x31) });
  }),
  fc.integer({ min: 65, max: 300 }).map((length) => (to: string) => {
    return deliverBody({ to, from: '7'.repeat(length), shortMessage: never });
  }),
);

export const brokenBodies: fc.Arbitrary<StepMaker> = brokenBody.map((bodyFor) => ({ sequence, to }): Step => {
  const octets = rawPdu({ command: COMMAND.deliverSm, sequence, body: bodyFor(to) });
  return { octets, session: 'stays', answers: { [sequence]: MALFORMED } };
});

/** A command_length that no PDU has: nobody knows where the next one would begin. */
export const brokenLengths: fc.Arbitrary<StepMaker> = fc
  .oneof(
    fc.constantFrom(0, 1, 15, 70_001, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff),
    fc.nat({ max: 15 }),
    fc.integer({ min: 70_001, max: 0xffff_ffff }),
  )
  .map((length) => ({ sequence, to }): Step => {
    const body = deliverBody({ to, shortMessage: never });
    return { octets: rawPdu({ command: COMMAND.deliverSm, sequence, body, length }), session: 'ends' };
  });

export const garbage: fc.Arbitrary<StepMaker> = fc
  .uint8Array({ minLength: 1, maxLength: 600, size: 'max' })
  .map((octets) => (): Step => ({ octets: Buffer.from(octets), session: 'either', unforeseeable: true }));

/** A message of which some octets are others. */
export const mutated: fc.Arbitrary<StepMaker> = fc
  .array(fc.record({ at: fc.nat(), octet: fc.nat({ max: 255 }) }), { minLength: 1, maxLength: 6 })
  .map((changes) => ({ index, sequence, nobody }): Step => {
    const tail = tlv(0x020c, Buffer.from([0, 1]));
    const octets = deliverSm(sequence, { to: nobody, shortMessage: Buffer.from(`mutated ${index}`), tail });
    for (const { at, octet } of changes) octets[at % octets.length] = octet;
    return { octets, session: 'either', unforeseeable: true };
  });

/** A message that breaks off; the connection, too. */
export const truncated: fc.Arbitrary<StepMaker> = fc.nat().map((cut) => ({ sequence, to }): Step => {
  const whole = deliverSm(sequence, { to, shortMessage: never, tail: tlv(0x1400, Buffer.alloc(40)) });
  return { octets: whole.subarray(0, 1 + (cut % (whole.length - 1))), session: 'either' };
});
