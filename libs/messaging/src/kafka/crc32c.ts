/** Castagnoli's polynomial, its bits reversed (RFC 3720, 12.1). */
const POLYNOMIAL = 0x82f63b78;
/** Octets taken at a time, each with a table of its own ("slicing by 4"). */
const SLICES = 4;

const first = Int32Array.from({ length: 256 }, (_, octet) => {
  let crc = octet;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  return crc;
});
const second = afterAnotherOctet(first);
const third = afterAnotherOctet(second);
const fourth = afterAnotherOctet(third);

/** CRC-32C of the octets, as Kafka's record batches have it (KIP-98). @returns 32 bits, unsigned */
export function crc32c(octets: Uint8Array): number {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  const inFours = octets.length - (octets.length % SLICES);
  let crc = -1;
  for (let at = 0; at < inFours; at += SLICES) {
    crc ^= view.getInt32(at, true);
    crc = of(fourth, crc) ^ of(third, crc >>> 8) ^ of(second, crc >>> 16) ^ of(first, crc >>> 24);
  }
  for (let at = inFours; at < octets.length; at += 1) crc = of(first, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function of(table: Int32Array, octet: number): number {
  return table[octet & 0xff] ?? 0;
}

function afterAnotherOctet(table: Int32Array): Int32Array {
  return table.map((crc) => of(first, crc) ^ (crc >>> 8));
}
