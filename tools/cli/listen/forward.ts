import { signatureHeaders, signingKey, webhookBody, WEBHOOK_HEADERS, type WebhookMessage } from '#libs/signing';
import { rootReason } from '../../admin/root-reason.js';

/** As long as a real attempt may take. See docs/guides/retries.md. */
const ATTEMPT_LIMIT_MS = 10_000;

/** How it went: a status, or why there was none. */
export interface Forwarded {
  status: number | null;
  error: string | null;
  durationMs: number;
}

/** POSTs a message as its webhook would get it: the same body, the same headers, signed with the account's secret. */
export async function forward(target: string, secret: string, message: WebhookMessage): Promise<Forwarded> {
  const startedAt = Date.now();
  const body = webhookBody(message);
  const timestampS = Math.floor(startedAt / 1000);
  const signatures = signatureHeaders({ id: message.message_id, timestampS, body }, [signingKey(secret)]);
  try {
    const response = await fetch(target, {
      method: 'POST',
      headers: { ...WEBHOOK_HEADERS, ...signatures },
      body: new Uint8Array(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(ATTEMPT_LIMIT_MS),
    });
    await response.body?.cancel();
    return { status: response.status, error: null, durationMs: Date.now() - startedAt };
  } catch (error) {
    return { status: null, error: rootReason(error), durationMs: Date.now() - startedAt };
  }
}
