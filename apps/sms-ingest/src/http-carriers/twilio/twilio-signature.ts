import { createHmac } from 'node:crypto';
import { constantTimeEqual } from '#libs/security';

type Parameters = Iterable<readonly [name: string, value: string]>;

/**
 * `X-Twilio-Signature` of a form-encoded request: base64 HMAC-SHA1 over the URL as it was asked for and each
 * parameter's name and value, by name; a repeated parameter counts once for each different value, in order.
 */
export function twilioSignature(authToken: string, url: string, parameters: Parameters): string {
  const distinct = new Map([...parameters].map(([name, value]) => [JSON.stringify([name, value]), { name, value }]));
  const sorted = [...distinct.values()].sort((a, b) => compare(a.name, b.name) || compare(a.value, b.value));
  const signed = url + sorted.map(({ name, value }) => name + value).join('');
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}

/** Whether Twilio signed it. Some of its products sign the URL with its port and some without: both are right. */
export function isTwilioSignature(
  signature: string,
  authToken: string,
  url: string,
  parameters: readonly (readonly [string, string])[],
): boolean {
  return urlsToTry(url)
    .map((one) => constantTimeEqual(signature, twilioSignature(authToken, one, parameters)))
    .includes(true);
}

function urlsToTry(url: string): string[] {
  const [, scheme, host, port, rest] = /^(https?):\/\/([^/?#]*?)(:\d+)?([/?#].*)?$/i.exec(url) ?? [];
  if (scheme === undefined || host === undefined) return [url];
  const standard = scheme.toLowerCase() === 'https' ? ':443' : ':80';
  return [url, `${scheme}://${host}${port === undefined ? standard : ''}${rest ?? ''}`];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
