import { mayAskToWait } from '../retries/retry-after.js';
import { ResponseParser } from './response-parser.js';

/** After the status line the body is read at most this much longer, ms. */
const BODY_MS_MAX = 1_000;

/** An exchange was given up by us. */
export class ExchangeCancelledError extends Error {
  override readonly name = 'ExchangeCancelledError';
}

/** The endpoint ended the connection before its answer was there. */
export class PeerClosedError extends Error {
  override readonly name = 'PeerClosedError';
  readonly code = 'ECONNRESET';
}

/** What the endpoint has said, as far as it decides about the attempt. */
export interface Answer {
  status: number;
  retryAfter: string | undefined;
}

/** Who waits for an exchange. One of the two is called, once. */
export interface ExchangeHooks {
  answered: (answer: Answer) => void;
  /** The connection or the response broke before there was an answer. */
  broken: (error: unknown) => void;
}

/** What an exchange asks of its connection. */
export interface ExchangeCarrier {
  /** The response is whole: the connection may serve others. */
  release: () => void;
  destroy: () => void;
}

/**
 * One request and its response over one connection. There is an answer at the status line, which is all that counts; of
 * 429 and 503 at the end of the headers, which may carry Retry-After. The beginning of the body is read for a second more.
 */
export class Exchange {
  readonly response = new ResponseParser();
  /** The connection had served a request before this one. */
  reusedConnection = false;
  private carrier: ExchangeCarrier | null = null;
  private over = false;
  private answered = false;
  private bodyEnded = false;
  private bodyTimer: NodeJS.Timeout | undefined;
  private resolveExcerpt: ((text: string | null) => void) | null = null;

  /** @param untilMs when its time is over, by performance.now() */
  constructor(
    readonly request: Buffer,
    private readonly hooks: ExchangeHooks,
    private readonly untilMs = Infinity,
  ) {}

  /**
   * False when nobody waits for it any more, or its time is over, as after this process stood still: it must not get
   * onto the wire then.
   */
  begin(carrier: ExchangeCarrier, reusedConnection: boolean): boolean {
    if (this.over || performance.now() >= this.untilMs) return false;
    this.carrier = carrier;
    this.reusedConnection = reusedConnection;
    return true;
  }

  /** Gives the exchange up wherever it is. Nothing is called any more. */
  cancel(): void {
    this.over = true;
    this.endBody();
    this.carrier?.destroy();
  }

  /** The beginning of the body as text, once it is there; null when there is none. */
  excerpt(): string | null | Promise<string | null> {
    if (this.bodyEnded) return this.response.excerpt.text();
    return new Promise((resolve) => {
      this.resolveExcerpt = resolve;
    });
  }

  take(chunk: Buffer): void {
    const { response } = this;
    try {
      response.push(chunk);
    } catch (error) {
      this.breakOff(error);
      return;
    }
    if (response.ended || response.enough) this.endBody();
    this.answer();
    if (response.ended) this.carrier?.release();
    else if (response.enough) this.carrier?.destroy();
  }

  /** The connection has ended, by the peer or by an error. */
  connectionEnded(error: unknown): void {
    this.carrier = null;
    this.response.close();
    this.breakOff(error);
  }

  /** The answer as far as it has come; null before the status line. */
  get partialAnswer(): Answer | null {
    const { status, head } = this.response;
    return status === null ? null : { status, retryAfter: head?.retryAfter };
  }

  /** Somebody waits for it and nothing has come yet. */
  get isUnserved(): boolean {
    return !this.over && !this.answered && !this.response.begun;
  }

  private answer(): void {
    const { status, head } = this.response;
    if (this.answered || status === null) return;
    if (head === null && mayAskToWait(status)) return;
    this.answered = true;
    if (!this.bodyEnded) {
      this.bodyTimer = setTimeout(() => {
        this.endBody();
        this.carrier?.destroy();
      }, BODY_MS_MAX);
    }
    if (!this.over) this.hooks.answered({ status, retryAfter: head?.retryAfter });
  }

  private breakOff(error: unknown): void {
    this.endBody();
    const { carrier } = this;
    this.carrier = null;
    if (!this.answered && !this.over) {
      this.answered = true;
      const partial = this.partialAnswer;
      if (partial === null) this.hooks.broken(error);
      else this.hooks.answered(partial);
    }
    carrier?.destroy();
  }

  private endBody(): void {
    this.bodyEnded = true;
    clearTimeout(this.bodyTimer);
    this.resolveExcerpt?.(this.response.excerpt.text());
    this.resolveExcerpt = null;
  }
}
