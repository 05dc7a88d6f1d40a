import type { Dispatcher } from 'undici';
import { isAcknowledging } from './attempt-outcome.js';
import { ResponseExcerpt } from './response-excerpt.js';
import { StatusLine } from './status-line.js';

/** After the status line the body is read at most this much longer, ms. Source: contract.md, 2. */
const BODY_MS_MAX = 1_000;

export interface ResponseHead {
  status: number;
  retryAfter: string | undefined;
}

type ResponseHeaders = Record<string, string | string[] | undefined>;

const ignore = () => undefined;

/** Ends an exchange that nobody waits for any more. */
class AttemptOverError extends Error {
  override readonly name = 'AttemptOverError';
}

/** One exchange over one connection, as undici tells of it. */
export class WebhookResponse implements Dispatcher.DispatchHandler {
  /** Resolves at the status line; rejects when the connection or the response breaks before. */
  readonly head: Promise<ResponseHead>;
  /** Resolves when the body ended, broke, took too long or is long enough; never rejects. */
  readonly excerpt: Promise<string | null>;
  /** The connection had served a request before this one. */
  reusedConnection = false;
  /** Says whether the connection has been used, and that it now is. Set by the client that has the connection. */
  useConnection: () => boolean = () => false;
  /** A first byte of a response has come. */
  responseBegun = false;
  /** From the status line; null until it is whole. It counts even if the headers never come. */
  status: number | null = null;

  private controller: Dispatcher.DispatchController | undefined;
  private over: AttemptOverError | undefined;
  private headSeen = false;
  private bodyTimer: NodeJS.Timeout | undefined;
  private readonly statusLine = new StatusLine();
  private readonly body = new ResponseExcerpt();
  private resolveHead: (head: ResponseHead) => void = ignore;
  private rejectHead: (error: unknown) => void = ignore;
  private resolveExcerpt: (text: string | null) => void = ignore;

  constructor() {
    this.head = new Promise((resolve, reject) => {
      this.resolveHead = resolve;
      this.rejectHead = reject;
    });
    this.excerpt = new Promise((resolve) => {
      this.resolveExcerpt = resolve;
    });
  }

  /** Stops the exchange wherever it is: a request that is not on the wire yet will not get there. */
  cancel(): void {
    this.over = new AttemptOverError();
    this.controller?.abort(this.over);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    this.reusedConnection = this.useConnection();
    if (this.over) controller.abort(this.over);
  }

  /** Bytes as they come, before anything understands them. @returns whether more are wanted */
  onBytes(chunk: Buffer): boolean {
    this.responseBegun = true;
    this.status = this.statusLine.take(chunk);
    if (this.status === null) return true;
    // What acknowledges needs no header; what does not may carry Retry-After.
    if (isAcknowledging(this.status)) this.endHead({ status: this.status, retryAfter: undefined });
    return false;
  }

  onResponseStarted(): void {
    this.responseBegun = true;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: ResponseHeaders): void {
    if (status < 200) return;
    const retryAfter = headers['retry-after'];
    this.endHead({ status, retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter });
  }

  private endHead(head: ResponseHead): void {
    if (this.headSeen) return;
    this.headSeen = true;
    this.resolveHead(head);
    this.bodyTimer = setTimeout(() => {
      this.endBody();
      this.cancel();
    }, BODY_MS_MAX);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.body.take(chunk)) return;
    this.endBody();
    this.cancel();
  }

  onResponseEnd(): void {
    this.endBody();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (!this.headSeen) this.rejectHead(error);
    this.endBody();
  }

  private endBody(): void {
    clearTimeout(this.bodyTimer);
    this.resolveExcerpt(this.body.text());
  }
}
