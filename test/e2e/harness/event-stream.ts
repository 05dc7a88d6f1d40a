import { waitFor } from '#libs/testing';

interface StreamEvent {
  event: string;
  data: unknown;
}

/** A client of `GET /v1/events`, written from the standard (HTML, 9.2.6). */
export class EventStream {
  readonly events: StreamEvent[] = [];
  /** To be sent as Last-Event-ID. */
  lastId: string;
  text = '';
  /** Whether it ended without its end. */
  wasCut = false;
  private ended = false;
  private rest = '';

  private constructor(
    private readonly body: AsyncIterable<Uint8Array>,
    private readonly leaving: AbortController,
    lastId: string,
  ) {
    this.lastId = lastId;
  }

  /** @throws Error unless it is answered with a stream */
  static async open(baseUrl: string, key: string, lastId = ''): Promise<EventStream> {
    const leaving = new AbortController();
    const response = await fetch(new URL('/v1/events', baseUrl), {
      headers: { authorization: `Bearer ${key}`, ...(lastId === '' ? {} : { 'last-event-id': lastId }) },
      signal: leaving.signal,
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (response.status !== 200 || !isStream || response.body === null) {
      throw new Error(`no stream: ${response.status} ${await response.text()}`);
    }
    const stream = new EventStream(response.body, leaving, lastId);
    void stream.read();
    await waitFor('the first frame', () => stream.text.includes('\n\n'));
    return stream;
  }

  leave(): void {
    this.leaving.abort();
  }

  /** The data of all events of this type so far. */
  of<T>(event: string): T[] {
    return this.events.filter((one) => one.event === event).map(({ data }) => data as T);
  }

  async count(count: number): Promise<void> {
    await waitFor(`${count} events`, () => this.events.length >= count, { timeoutMs: 30_000 });
  }

  async end(): Promise<void> {
    await waitFor('the end of the stream', () => this.ended, { timeoutMs: 30_000 });
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of this.body) this.take(decoder.decode(chunk, { stream: true }));
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
    const field = (name: string): string => new RegExp(`^${name}: ?(.*)$`, 'm').exec(frame)?.[1] ?? '';
    const [event, data, id] = [field('event'), field('data'), field('id')];
    if (id !== '') this.lastId = id;
    if (data !== '') this.events.push({ event, data: JSON.parse(data) as unknown });
  }
}
