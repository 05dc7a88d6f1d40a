/**
 * Bits between a user-data header and the first septet after it, so that text starts on a septet boundary
 * (3GPP 23.040, 9.2.3.24).
 * @param headerOctets length of the header with its length octet; 0 when there is none
 */
export function fillBits(headerOctets: number): number {
  return (7 - ((headerOctets * 8) % 7)) % 7;
}

/** Packs septets into octets, low bits first (3GPP 23.038, 6.1.2.1.1). */
export function packSeptets(septets: Uint8Array, fill = 0): Uint8Array {
  const packed = new Uint8Array(Math.ceil((septets.length * 7 + fill) / 8));
  let bit = fill;
  for (const septet of septets) {
    const octet = bit >> 3;
    const shifted = (septet & 0x7f) << (bit & 7);
    packed[octet] = (packed[octet] ?? 0) | (shifted & 0xff);
    if (shifted > 0xff) packed[octet + 1] = (packed[octet + 1] ?? 0) | (shifted >> 8);
    bit += 7;
  }
  return packed;
}

/**
 * Stands for a last septet that is an `@` or seven spare bits, which look the same: the part after it tells. It is no
 * septet, and no character where carriers send Latin-1 or windows-1252 instead.
 */
export const AT_OR_FILLING = 0x81;

/**
 * Unpacks octets into septets. SMPP tells octets, not septets, so seven spare bits at the end look like one more `@`
 * (0x00); a last septet of that kind is taken for the filling that it nearly always is.
 * @param goesOn the octets fill an SMS, and the text goes on in another: spare bits are left only before a pair that
 *   must not be split, so that such a septet becomes {@link AT_OR_FILLING}
 */
export function unpackSeptets(packed: Uint8Array, fill = 0, goesOn = false): Uint8Array {
  const count = Math.max(0, Math.floor((packed.length * 8 - fill) / 7));
  const septets = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const bit = fill + index * 7;
    const pair = (packed[bit >> 3] ?? 0) | ((packed[(bit >> 3) + 1] ?? 0) << 8);
    septets[index] = (pair >> (bit & 7)) & 0x7f;
  }
  const noSpareBits = packed.length * 8 - fill === count * 7;
  if (!noSpareBits || septets[count - 1] !== 0) return septets;
  if (!goesOn) return septets.subarray(0, -1);
  septets[count - 1] = AT_OR_FILLING;
  return septets;
}
