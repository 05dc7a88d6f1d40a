import { describe, expect, it } from '@jest/globals';
import { Keyring } from '#libs/security';
import { openParts, sealParts, type NumberedPart } from './sealed-part.js';

const keyring = Keyring.parse(`test:${Buffer.alloc(32, 1).toString('base64')}`);
const AT_MS = Date.UTC(2026, 4, 19);
const language = { locking: 0, single: 0 };

function part(seq: number, ...octets: number[]): NumberedPart {
  return { seq, encoding: 'ucs2', language, content: Buffer.from(octets) };
}

describe('sealed parts', () => {
  it('open as they were, whatever their octets', () => {
    const parts = [part(3, 0x00, 0xff, 0xd8, 0x3d), part(1)];
    expect(openParts(keyring, 'assembly', 3, sealParts(keyring, 'assembly', 3, parts, AT_MS))).toEqual(parts);
  });

  it('open in their own place only', () => {
    const sealed = sealParts(keyring, 'assembly', 3, [part(3, 1)], AT_MS);
    expect(() => openParts(keyring, 'assembly', 2, sealed)).toThrow('does not open');
    expect(() => openParts(keyring, 'another', 3, sealed)).toThrow('does not open');
  });

  it('open as an older release kept them: one a row', () => {
    const kept = JSON.stringify({ encoding: 'ucs2', language, content: 'AAE=' });
    const sealed = keyring.seal('message-text', 'segment/assembly/2', kept, AT_MS);
    expect(openParts(keyring, 'assembly', 2, sealed)).toEqual([part(2, 0, 1)]);
  });
});
