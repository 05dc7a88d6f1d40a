/** Header of every PDU: length, command, status, sequence number (SMPP 3.4, 3.2). */
export const HEADER_OCTETS = 16;

/** The longest PDU that we take: a full message_payload and room for everything else. */
export const PDU_OCTETS_MAX = 70_000;

export interface PduFrame {
  commandId: number;
  commandStatus: number;
  sequenceNumber: number;
  /** What follows the header. */
  body: Buffer;
}

/** A length that no PDU has. Where the next one would start is not known any more: the session is lost. */
export class FramingError extends Error {
  override readonly name = 'FramingError';
}

/** Cuts a TCP stream into PDUs. */
export class PduFrames {
  /** What came and is not cut yet begins at `start` of the first. */
  private chunks: Buffer[] = [];
  private start = 0;
  private octets = 0;

  /**
   * Takes received bytes and gives the PDUs that are complete with them.
   * @throws FramingError on a command_length below the header's own or above {@link PDU_OCTETS_MAX}
   */
  push(chunk: Buffer): PduFrame[] {
    this.chunks.push(chunk);
    this.octets += chunk.length;
    const frames: PduFrame[] = [];
    for (let length = this.nextLength(); length !== null && this.octets >= length; length = this.nextLength()) {
      frames.push(frameAt(this.joined(length), this.start, length));
      this.start += length;
      this.octets -= length;
    }
    if (this.octets === 0) {
      this.chunks = [];
      this.start = 0;
    }
    return frames;
  }

  private nextLength(): number | null {
    if (this.octets < HEADER_OCTETS) return null;
    const length = this.joined(4).readUInt32BE(this.start);
    if (length < HEADER_OCTETS || length > PDU_OCTETS_MAX) throw new FramingError(`a PDU of ${length} octets`);
    return length;
  }

  /** The first chunk, after joining all when it does not hold `length` octets from `start` on. */
  private joined(length: number): Buffer {
    const [first] = this.chunks;
    if (first && first.length - this.start >= length) return first;
    const all = Buffer.concat(this.chunks).subarray(this.start);
    this.chunks = [all];
    this.start = 0;
    return all;
  }
}

function frameAt(stream: Buffer, start: number, length: number): PduFrame {
  return {
    commandId: stream.readUInt32BE(start + 4),
    commandStatus: stream.readUInt32BE(start + 8),
    sequenceNumber: stream.readUInt32BE(start + 12),
    body: stream.subarray(start + HEADER_OCTETS, start + length),
  };
}
