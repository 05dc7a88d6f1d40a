import { createHmac } from 'node:crypto';
import { constantTimeEqual } from '#libs/security';

type Parameters = readonly (readonly [name: string, value: string])[];

/**
 * `X-Twilio-Signature` of a form-encoded request: base64 HMAC-SHA1 over the URL as it was asked for and each
 * parameter's name and value, by name; a repeated parameter counts once for each different value, in order.
 */
export function twilioSignature(authToken: string, url: string, parameters: Parameters): string {
  return signatureOf(authToken, url, spelled(parameters));
}

/** Whether Twilio signed it. Some of its products sign the URL with its port and some without: both are right. */
export function isTwilioSignature(signature: string, authToken: string, url: string, parameters: Parameters): boolean {
  const form = spelled(parameters);
  return urlsToTry(url)
    .map((one) => constantTimeEqual(signature, signatureOf(authToken, one, form)))
    .includes(true);
}

function signatureOf(authToken: string, url: string, form: string): string {
  return createHmac('sha1', authToken).update(url, 'utf8').update(form, 'utf8').digest('base64');
}

/** The parameters as they are signed. */
function spelled(parameters: Parameters): string {
  return [...parameters]
    .sort(([a, aValue], [b, bValue]) => compare(a, b) || compare(aValue, bValue))
    .filter(([name, value], index, sorted) => name !== sorted[index - 1]?.[0] || value !== sorted[index - 1]?.[1])
    .map(([name, value]) => name + value)
    .join('');
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
