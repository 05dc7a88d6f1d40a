import { rootReason } from '../../admin/root-reason.js';
import { problemText } from '../../admin/problem-text.js';
import { EventStreamParser, type StreamEvent } from './event-stream.js';

export interface AccountEventsOptions {
  url: string;
  apiKey: string;
  /** Only this number's; null: all of the account. */
  numberId: string | null;
  signal: AbortSignal;
  remark: (text: string) => void;
  /** Between two attempts to connect, ms; grows to the second. */
  retryDelayMs?: { first: number; max: number };
}

/** The key is wrong, or may not do this: asking again cannot help. */
export class ListenRefusedError extends Error {
  override readonly name = 'ListenRefusedError';
}

const RETRY_DELAY_MS = { first: 500, max: 15_000 };

/**
 * The account's events from now on, across lost connections: each goes on where the last one ended.
 * @throws ListenRefusedError
 */
export async function* accountEvents(options: AccountEventsOptions): AsyncGenerator<StreamEvent> {
  const { signal, remark, retryDelayMs = RETRY_DELAY_MS } = options;
  const isEnded = () => signal.aborted;
  const place = { lastId: '' };
  let delayMs = retryDelayMs.first;
  let said = '';
  while (!isEnded()) {
    try {
      for await (const event of connection(options, place)) {
        delayMs = retryDelayMs.first;
        said = '';
        yield event;
      }
    } catch (error) {
      if (error instanceof ListenRefusedError) throw error;
      const why = `no connection to ${options.url} (${rootReason(error)}); trying again`;
      if (!isEnded() && why !== said) remark(why);
      said = why;
    }
    await pause(delayMs, signal);
    delayMs = Math.min(delayMs * 2, retryDelayMs.max);
  }
}

async function* connection(options: AccountEventsOptions, place: { lastId: string }): AsyncGenerator<StreamEvent> {
  const { lastId } = place;
  const query = options.numberId === null ? '' : `?number_id=${encodeURIComponent(options.numberId)}`;
  const response = await fetch(`${options.url}/v1/events${query}`, {
    headers: {
      authorization: `Bearer ${options.apiKey}`,
      accept: 'text/event-stream',
      ...(lastId === '' ? {} : { 'last-event-id': lastId }),
    },
    signal: options.signal,
  });
  if (!response.ok || response.body === null) throw refusal(response.status, await response.text());
  options.remark(lastId === '' ? 'listening' : 'listening again');
  const parser = new EventStreamParser();
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    for (const event of parser.push(chunk)) {
      place.lastId = event.id;
      yield event;
    }
    if (parser.lastId !== '') place.lastId = parser.lastId;
  }
}

function refusal(status: number, body: string): Error {
  const text = `HTTP ${status}: ${problemText(body)}`;
  const final = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return final ? new ListenRefusedError(text) : new Error(text);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
