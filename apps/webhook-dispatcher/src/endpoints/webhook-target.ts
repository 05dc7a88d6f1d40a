/** A webhook's URL as a request needs it. */
export interface WebhookTarget {
  /** The whole URL, normalised. */
  href: string;
  /** Scheme, host and port. */
  origin: string;
  /** Host and port, as the `host` field has them. */
  host: string;
  /** Path and query. */
  path: string;
}

/** Names an endpoint, one number's webhook at one URL: what has a limit and a breaker of its own. */
export function endpointKey(numberId: string, { href }: WebhookTarget): string {
  return `${numberId} ${href}`;
}

const KNOWN_MAX = 50_000;
/** URLs are taken apart once, not for each of their messages. */
const known = new Map<string, WebhookTarget | null>();

/** @returns null when `url` is not an HTTP URL */
export function webhookTarget(url: string): WebhookTarget | null {
  const cached = known.get(url);
  if (cached !== undefined) return cached;
  const target = parsed(url);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size >= KNOWN_MAX) known.delete(oldest);
  known.set(url, target);
  return target;
}

function parsed(text: string): WebhookTarget | null {
  const url = URL.parse(text);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return null;
  return { href: url.href, origin: url.origin, host: url.host, path: url.pathname + url.search };
}
