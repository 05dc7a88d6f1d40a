const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const LENGTH = /^\d{1,15}$/;

/** The fields of a response that we need, as they stand in it. */
export class ResponseFields {
  length: string | undefined;
  coding: string | undefined;
  connection = '';
  keepAlive = '';
  retryAfter: string | undefined;
  private malformed = false;

  /** Something about framing is not as it should be: what follows on this connection cannot be trusted. */
  get odd(): boolean {
    const { length, coding } = this;
    return this.malformed || (coding !== undefined && (length !== undefined || coding !== 'chunked'));
  }

  add(line: string): void {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon));
    // Also a line that begins with white space, which continues the one before it (RFC 9112, 5.2).
    if (!NAME.test(name)) this.malformed = true;
    else this.set(name.toLowerCase(), line.slice(colon + 1).trim());
  }

  private set(name: string, value: string): void {
    switch (name) {
      case 'content-length':
        if (!LENGTH.test(value) || (this.length !== undefined && this.length !== value)) this.malformed = true;
        this.length = value;
        break;
      case 'transfer-encoding':
        this.coding = this.coding === undefined ? value.toLowerCase() : 'several';
        break;
      case 'connection':
        this.connection += `,${value}`;
        break;
      case 'keep-alive':
        this.keepAlive = value;
        break;
      case 'retry-after':
        this.retryAfter ??= value;
        break;
    }
  }
}
