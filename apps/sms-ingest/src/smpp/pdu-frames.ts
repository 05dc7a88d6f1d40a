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
  private chunks: Buffer[] = [];
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
      frames.push(toFrame(this.take(length)));
    }
    return frames;
  }

  private nextLength(): number | null {
    if (this.octets < HEADER_OCTETS) return null;
    const length = this.joined(4).readUInt32BE(0);
    if (length < HEADER_OCTETS || length > PDU_OCTETS_MAX) throw new FramingError(`a PDU of ${length} octets`);
    return length;
  }

  private take(length: number): Buffer {
    const all = this.joined(length);
    this.chunks = all.length === length ? [] : [all.subarray(length)];
    this.octets -= length;
    return all.subarray(0, length);
  }

  /** The first chunk, after joining as many as it takes to hold `length` octets. */
  private joined(length: number): Buffer {
    const [first] = this.chunks;
    if (first && first.length >= length) return first;
    const all = Buffer.concat(this.chunks);
    this.chunks = [all];
    return all;
  }
}

function toFrame(pdu: Buffer): PduFrame {
  return {
    commandId: pdu.readUInt32BE(4),
    commandStatus: pdu.readUInt32BE(8),
    sequenceNumber: pdu.readUInt32BE(12),
    body: pdu.subarray(HEADER_OCTETS),
  };
}
