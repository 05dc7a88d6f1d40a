const SEED = 0x9747b28c;
const M = 0x5bd1e995;
const R = 24;

/**
 * Partition of a key as every Kafka client chooses it: murmur2 over its UTF-8 octets. kafkajs computes the same with
 * big integers, which takes longer than all else that is done with a record.
 */
export function partitionOf(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key, 'utf8')) & 0x7fff_ffff) % partitions;
}

function murmur2(octets: Buffer): number {
  const whole = octets.length & ~3;
  let hash = SEED ^ octets.length;
  for (let at = 0; at < whole; at += 4) {
    let word = Math.imul(octets.readInt32LE(at), M);
    word = Math.imul(word ^ (word >>> R), M);
    hash = Math.imul(hash, M) ^ word;
  }
  if (octets.length > whole) {
    for (let at = octets.length - 1; at >= whole; at -= 1) hash ^= octets.readUInt8(at) << (8 * (at - whole));
    hash = Math.imul(hash, M);
  }
  hash = Math.imul(hash ^ (hash >>> 13), M);
  return hash ^ (hash >>> 15);
}
