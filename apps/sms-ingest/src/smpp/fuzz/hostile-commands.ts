import fc from 'fast-check';
import type { Step, StepMaker } from './step.js';
import { COMMAND, rawPdu } from './wire.js';

const INVALID_COMMAND = 0x03;
const RESPONSE_BIT = 0x8000_0000;
const HANDLED: readonly number[] = Object.values(COMMAND);

const bodies = fc.uint8Array({ maxLength: 80, size: 'max' });

/** Commands that SMPP 3.4 does not have. */
export const unknownCommands: fc.Arbitrary<StepMaker> = fc
  .record({ command: fc.integer({ min: 0, max: RESPONSE_BIT - 1 }), body: bodies, status: fc.nat() })
  .filter(({ command }) => !HANDLED.includes(command))
  .map(({ command, body, status }) => ({ sequence }): Step => {
    const octets = rawPdu({ command, sequence, body, status });
    return { octets, session: 'stays', answers: { [sequence]: INVALID_COMMAND } };
  });

/** Commands that only we may send, or only before a bind. */
export const outOfState: fc.Arbitrary<StepMaker> = fc
  .record({
    // bind_receiver, bind_transmitter, query_sm, submit_sm, replace_sm, cancel_sm, bind_transceiver, outbind,
    // submit_multi, data_sm
    command: fc.constantFrom(0x01, 0x02, 0x03, 0x04, 0x07, 0x08, 0x09, 0x0b, 0x21, 0x103),
    alert: bodies,
    body: bodies,
  })
  .map(({ command, alert, body }) => ({ sequence }): Step => {
    const octets = Buffer.concat([
      rawPdu({ command: COMMAND.alertNotification, sequence: sequence + 1, body: alert }),
      rawPdu({ command, sequence, body }),
    ]);
    return { octets, session: 'stays', answers: { [sequence]: INVALID_COMMAND } };
  });

/** Answers to what we never asked, among them binds, and some under the numbers of our own enquire_link. */
export const unaskedResponses: fc.Arbitrary<StepMaker> = fc
  .array(
    fc.record({
      command: fc.oneof(
        fc.constantFrom(0x00, 0x01, 0x02, 0x04, 0x05, 0x06, 0x09, 0x15, 0x103),
        fc.nat({ max: 0x7fff_ffff }),
      ),
      status: fc.constantFrom(0, 0x0d, 0xffff_ffff),
      sequence: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 0x7fff_ffff })),
      body: bodies,
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((responses) => (): Step => {
    const octets = responses.map((response) => rawPdu({ ...response, command: RESPONSE_BIT + response.command }));
    return { octets: Buffer.concat(octets), session: 'stays' };
  });
