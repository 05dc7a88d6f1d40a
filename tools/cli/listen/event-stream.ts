/** One server-sent event. Source: HTML, 9.2. */
export interface StreamEvent {
  event: string;
  /** The last one given so far; empty: none yet. */
  id: string;
  data: string;
}

/**
 * Cuts a stream of text into its events, however the text is cut into chunks. Comments and events without data are
 * left out, as the standard asks.
 */
export class EventStreamParser {
  private rest = '';
  private id = '';

  /** Where to go on: also of frames that carry nothing else, such as the first one of a stream. Empty: none yet. */
  get lastId(): string {
    return this.id;
  }

  /** @returns the events that this chunk completes */
  push(chunk: string): StreamEvent[] {
    const blocks = (this.rest + chunk).replaceAll('\r\n', '\n').split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.map((block) => this.event(block)).filter((event) => event !== null);
  }

  private event(block: string): StreamEvent | null {
    let event = 'message';
    const data: string[] = [];
    for (const line of block.split('\n')) {
      const [, name, value = ''] = /^([^:]+)(?:: ?(.*))?$/.exec(line) ?? [];
      if (name === 'event') event = value;
      else if (name === 'data') data.push(value);
      else if (name === 'id') this.id = value;
    }
    return data.length === 0 ? null : { event, id: this.id, data: data.join('\n') };
  }
}
