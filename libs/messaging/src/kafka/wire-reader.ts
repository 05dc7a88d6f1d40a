const TWO_32 = 2 ** 32;
/** Octets of a varint of 64 bits. */
const VARINT_OCTETS_MAX = 10;

/** Reads Kafka's primitive types one behind the other. @throws RangeError when the octets end too early */
export class WireReader {
  /** Where the next one begins. */
  at = 0;
  private readonly view: DataView;

  constructor(private readonly octets: Buffer) {
    this.view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  }

  int8(): number {
    return this.view.getInt8(this.skip(1));
  }

  int16(): number {
    return this.view.getInt16(this.skip(2));
  }

  int32(): number {
    return this.view.getInt32(this.skip(4));
  }

  /** Exact up to 2^53: offsets and times in ms are below. */
  int64(): number {
    const start = this.skip(8);
    return this.view.getInt32(start) * TWO_32 + this.view.getUint32(start + 4);
  }

  /** NULLABLE_STRING; '' for null. */
  string(): string {
    const length = this.int16();
    return length <= 0 ? '' : this.text(length);
  }

  /** Zigzag, seven bits an octet, least first; of 64 bits, exact up to 2^53. */
  varint(): number {
    let octet = this.octetAt(this.skip(1));
    let raw = octet & 0x7f;
    let unit = 0x80;
    for (let octets = 1; octet > 0x7f; octets += 1) {
      if (octets === VARINT_OCTETS_MAX) throw new RangeError('a varint that does not end');
      octet = this.octetAt(this.skip(1));
      raw += (octet & 0x7f) * unit;
      unit *= 0x80;
    }
    return raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2;
  }

  /** Its length as a varint first; null for -1. A window into the octets. */
  varintBytes(): Buffer | null {
    const length = this.varint();
    if (length < 0) return null;
    const start = this.skip(length);
    return this.octets.subarray(start, start + length);
  }

  /** The same of a text in UTF-8. */
  varintString(): string | null {
    const length = this.varint();
    return length < 0 ? null : this.text(length);
  }

  /** Goes over so many octets. @returns where they begin */
  skip(octets: number): number {
    const start = this.at;
    if (octets < 0 || start + octets > this.octets.length) throw new RangeError('the octets end too early');
    this.at = start + octets;
    return start;
  }

  private text(length: number): string {
    const start = this.skip(length);
    return this.octets.toString('utf8', start, start + length);
  }

  private octetAt(index: number): number {
    return this.octets[index] ?? 0;
  }
}
