import type { WebhookMessage } from '#libs/signing';
import { accountEvents, type AccountEventsOptions } from './account-events.js';
import { forward, type Forwarded } from './forward.js';
import { webhookMessageOf } from './received-message.js';

export interface ListenOptions extends AccountEventsOptions {
  target: string;
  apiSecret: string;
  print: (line: string) => void;
}

/** A slow program gets this many messages at a time; the others wait for their turn. */
const IN_FLIGHT_MAX = 16;

/** POSTs every message that comes to the account to a URL of this machine, until the signal ends it. Tries each once. */
export async function listen(options: ListenOptions): Promise<void> {
  const { target, apiSecret, print, remark } = options;
  const underWay = new Set<Promise<void>>();
  for await (const { event, data } of accountEvents(options)) {
    if (event === 'events.reset') remark('messages may have come that this stream has lost: poll for them');
    const message = event === 'sms.received' ? webhookMessageOf(data) : null;
    if (!message) continue;
    const work = forward(target, apiSecret, message).then((result) => {
      underWay.delete(work);
      print(outcomeLine(message, result));
    });
    underWay.add(work);
    if (underWay.size >= IN_FLIGHT_MAX) await Promise.race(underWay);
  }
  await Promise.all(underWay);
}

/** Neither the text nor the code: a terminal's scrollback is read by others. */
export function outcomeLine(message: WebhookMessage, { status, error, durationMs }: Forwarded): string {
  const outcome = status === null ? `failed: ${error ?? 'no answer'}` : String(status);
  return `${message.message_id}  ${message.from} -> ${message.phone}  ${outcome}  ${durationMs} ms`;
}
