import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { deliverSmResp, emptyResp, genericNack } from './pdu-answers.js';

/** The `smpp` package as the other side. */
const { PDU } = createRequire(import.meta.url)('smpp') as {
  PDU: { fromBuffer(octets: Buffer): Record<string, unknown> };
};

describe('our answers', () => {
  it('are read by another implementation', () => {
    const answer = PDU.fromBuffer(deliverSmResp(0x7fff_ffff, 0x64));
    expect(answer).toMatchObject({ command: 'deliver_sm_resp', sequence_number: 0x7fff_ffff, command_status: 0x64 });
    expect(answer).toMatchObject({ command_length: 17 });
    expect(PDU.fromBuffer(genericNack(7, 3))).toMatchObject({
      ...{ command: 'generic_nack', sequence_number: 7, command_status: 3, command_length: 16 },
    });
    expect(PDU.fromBuffer(emptyResp(0x15, 9))).toMatchObject({ command: 'enquire_link_resp', sequence_number: 9 });
  });
});
