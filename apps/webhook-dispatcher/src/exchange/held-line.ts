const ROOM_BYTES_MIN = 128;

/** The beginning of a line whose end is yet to come. Its room doubles: many small chunks cost no more than their sum. */
export class HeldLine {
  private room: Buffer;
  private length = 0;

  constructor(bytes: Buffer) {
    this.room = Buffer.allocUnsafe(Math.max(ROOM_BYTES_MIN, 2 * bytes.length));
    this.append(bytes);
  }

  append(bytes: Buffer): void {
    const length = this.length + bytes.length;
    if (length > this.room.length) {
      const room = Buffer.allocUnsafe(2 * length);
      this.room.copy(room, 0, 0, this.length);
      this.room = room;
    }
    bytes.copy(this.room, this.length);
    this.length = length;
  }

  /** Its first characters, or all. */
  text(count = this.length): string {
    return this.room.toString('latin1', 0, Math.min(count, this.length));
  }
}
