import { Readable } from 'node:stream';
import type { StreamPositions } from './stream-positions.js';
import type { StreamFilter } from './streamed-event.js';

/** A reader that lets more than this lie is cut; it goes on elsewhere with its last event id. */
const BUFFER_BYTES_MAX = 512 * 1024;
/** Below this a reader keeps up. */
const KEEPS_UP_BYTES = 64 * 1024;

/** A client that reads an event stream: frames go in, the HTTP answer reads them. */
export class Subscriber extends Readable {
  /** What it has seen already, while that may be ahead of whoever sends to it; null: nothing is. */
  seen: StreamPositions | null = null;
  private finished = false;
  private roomFor: (() => void) | null = null;

  /** @param onCut called when it is cut for reading too slowly */
  constructor(
    readonly wants: StreamFilter,
    private readonly onCut: () => void,
  ) {
    super({ highWaterMark: KEEPS_UP_BYTES });
  }

  get isOpen(): boolean {
    return !this.destroyed && !this.finished;
  }

  send(frame: string): void {
    if (!this.isOpen) return;
    this.push(frame);
    if (this.readableLength > BUFFER_BYTES_MAX) this.cut();
  }

  /** The last frame; the answer ends in order behind it. */
  finish(frame: string): void {
    if (!this.isOpen) return;
    this.finished = true;
    this.push(frame);
    this.push(null);
  }

  /** Resolves once it has read on, at most after `limitMs`; then it is cut. */
  async keepUp(limitMs: number): Promise<void> {
    if (!this.isOpen || this.readableLength < KEEPS_UP_BYTES) return;
    const inTime = await new Promise<boolean>((resolve) => {
      const limit = setTimeout(resolve, limitMs, false);
      const roomFor = () => {
        clearTimeout(limit);
        resolve(true);
      };
      this.roomFor = roomFor;
    });
    this.roomFor = null;
    if (!inTime) this.cut();
  }

  override _read(): void {
    this.roomFor?.();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.roomFor?.();
    callback(error);
  }

  private cut(): void {
    if (!this.isOpen) return;
    this.onCut();
    this.destroy(new Error('the reader of an event stream is too slow'));
  }
}
