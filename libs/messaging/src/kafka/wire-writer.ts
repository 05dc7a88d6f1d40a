const FIRST_OCTETS = 1024;
/** A signed varint takes one octet up to here (zigzag). */
const SHORT_MAX = 63;
const ASCII_MAX = 0x7f;

/** Writes Kafka's primitive types one behind the other into one buffer that grows. */
export class WireWriter {
  private octets: Buffer;
  private end = 0;

  /** @param expectedOctets room for so many at first; more cost copies */
  constructor(expectedOctets = FIRST_OCTETS) {
    this.octets = Buffer.allocUnsafe(expectedOctets);
  }

  get length(): number {
    return this.end;
  }

  /** What was written; a window into the buffer. */
  written(from = 0): Buffer {
    return this.octets.subarray(from, this.end);
  }

  int8(value: number): void {
    this.reserve(1);
    this.end = this.octets.writeInt8(value, this.end);
  }

  int16(value: number): void {
    this.reserve(2);
    this.end = this.octets.writeInt16BE(value, this.end);
  }

  int32(value: number): void {
    this.reserve(4);
    this.end = this.octets.writeInt32BE(value, this.end);
  }

  int64(value: bigint): void {
    this.reserve(8);
    this.end = this.octets.writeBigInt64BE(value, this.end);
  }

  /** Fills in what was not known when its place was passed. */
  int32At(offset: number, value: number): void {
    this.octets.writeInt32BE(value, offset);
  }

  uint32At(offset: number, value: number): void {
    this.octets.writeUInt32BE(value, offset);
  }

  /** NULLABLE_STRING: its length in 16 bits first, -1 for null. */
  string(value: string | null): void {
    const octets = value === null ? -1 : Buffer.byteLength(value);
    this.int16(octets);
    if (value === null) return;
    this.reserve(octets);
    this.end += this.octets.write(value, this.end);
  }

  /** Zigzag, seven bits an octet, least first. */
  varint(value: number): void {
    this.reserve(5);
    let left = ((value << 1) ^ (value >> 31)) >>> 0;
    while (left > ASCII_MAX) {
      this.octets[this.end] = (left & ASCII_MAX) | 0x80;
      this.end += 1;
      left >>>= 7;
    }
    this.octets[this.end] = left;
    this.end += 1;
  }

  /** Its length as a varint first. */
  varintBytes(value: Buffer): void {
    this.varint(value.length);
    this.reserve(value.length);
    this.octets.set(value, this.end);
    this.end += value.length;
  }

  /** The same of a text in UTF-8. */
  varintString(value: string): void {
    if (value.length <= SHORT_MAX && this.shortAscii(value)) return;
    const octets = Buffer.byteLength(value);
    this.varint(octets);
    this.reserve(octets);
    this.end += this.octets.write(value, this.end);
  }

  /**
   * Writes `content` with its length as a varint before it.
   * @param lengthOctets how many octets that length is likely to take; any other number costs a move
   */
  measured(lengthOctets: number, content: () => void): void {
    const start = this.end;
    this.reserve(lengthOctets);
    this.end += lengthOctets;
    content();
    const length = this.end - start - lengthOctets;
    this.end = start;
    const needed = varintOctets(length);
    if (needed !== lengthOctets) {
      this.reserve(needed + length);
      this.octets.copyWithin(start + needed, start + lengthOctets, start + lengthOctets + length);
    }
    this.varint(length);
    this.end += length;
  }

  /** Names and ids, letter by letter: a call out of JavaScript for each takes longer. False when it is not ASCII. */
  private shortAscii(value: string): boolean {
    const { length } = value;
    this.reserve(length + 1);
    const { octets, end } = this;
    for (let index = 0; index < length; index += 1) {
      const unit = value.charCodeAt(index);
      if (unit > ASCII_MAX) return false;
      octets[end + 1 + index] = unit;
    }
    octets[end] = length << 1;
    this.end = end + 1 + length;
    return true;
  }

  /** Room for so many octets more, and for a length before them. */
  private reserve(octets: number): void {
    if (this.end + octets + 8 <= this.octets.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.octets.length * 2, this.end + octets + 8));
    this.octets.copy(larger, 0, 0, this.end);
    this.octets = larger;
  }
}

function varintOctets(length: number): number {
  let octets = 1;
  for (let left = length * 2; left > ASCII_MAX; left = Math.floor(left / 128)) octets += 1;
  return octets;
}
