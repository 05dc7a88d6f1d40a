import { waitFor } from './wait-for.js';

const PATIENCE = { timeoutMs: 30_000 };

export interface ReadEvent {
  event: string;
  id: string;
  data: Record<string, unknown>;
}

/** Reads an event stream as a client that keeps to the standard does (HTML, 9.2.6). */
export class StreamReader {
  readonly events: ReadEvent[] = [];
  /** What a client sends as Last-Event-ID when it connects again. */
  lastId = '';
  /** Everything as it came. */
  text = '';
  ended = false;
  /** Whether it ended without its end. */
  wasCut = false;
  private readonly leaving = new AbortController();
  private rest = '';

  private constructor(readonly response: Response) {}

  static async open(url: string, headers: Record<string, string>): Promise<StreamReader> {
    const leaving = new AbortController();
    const reader = new StreamReader(await fetch(url, { headers, signal: leaving.signal }));
    reader.leaving.signal.addEventListener('abort', () => {
      leaving.abort();
    });
    void reader.read();
    return reader;
  }

  leave(): void {
    this.leaving.abort();
  }

  /** The id with which the stream began. */
  async opened(): Promise<string> {
    return waitFor('the first frame', () => /^id: (\S+)$/m.exec(this.text)?.[1]);
  }

  async count(count: number): Promise<ReadEvent[]> {
    return waitFor(`${count} events`, () => (this.events.length >= count ? this.events : null), PATIENCE);
  }

  /** The data of all events of this type so far. */
  of<T>(event: string): T[] {
    return this.events.filter((one) => one.event === event).map(({ data }) => data as T);
  }

  async end(): Promise<void> {
    await waitFor('the end of the stream', () => this.ended, PATIENCE);
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      const body: AsyncIterable<Uint8Array> | null = this.response.body;
      for await (const chunk of body ?? []) this.take(decoder.decode(chunk, { stream: true }));
    } catch {
      this.wasCut = true;
    }
    this.ended = true;
  }

  private take(chunk: string): void {
    this.text += chunk;
    const frames = (this.rest + chunk).split('\n\n');
    this.rest = frames.pop() ?? '';
    for (const frame of frames) this.takeFrame(frame);
  }

  private takeFrame(frame: string): void {
    const fields = frame.split('\n').map((line) => /^([a-z]*): ?(.*)$/.exec(line)?.slice(1) ?? ['', '']);
    const field = (name: string): string => fields.find(([key]) => key === name)?.[1] ?? '';
    if (field('id') !== '') this.lastId = field('id');
    if (field('data') === '') return;
    this.events.push({
      event: field('event'),
      id: this.lastId,
      data: JSON.parse(field('data')) as Record<string, unknown>,
    });
  }
}
