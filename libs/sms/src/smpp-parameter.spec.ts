import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { SMPP_PARAMETER_TAGS, smppParameterTag } from './smpp-parameter.js';

/** The package that writes PDUs knows the same names. */
const { tlvs } = createRequire(import.meta.url)('smpp') as { tlvs: Record<string, { id: number }> };

describe('smppParameterTag', () => {
  it('numbers every name as others do', () => {
    expect(SMPP_PARAMETER_TAGS.size).toBe(44);
    for (const [name, tag] of SMPP_PARAMETER_TAGS) expect([name, tag]).toEqual([name, tlvs[name]?.id]);
  });

  it.each([
    ['receipted_message_id', 0x1e],
    [0x1401, 0x1401],
    ['5121', 5121],
    ['receipted_mesage_id', null],
    ['65536', null],
    ['', null],
    [-1, null],
    [1.5, null],
  ])('takes %j for %j', (given, tag) => {
    expect(smppParameterTag(given)).toBe(tag);
  });
});
