import { isIP } from 'node:net';
import { systemClock, type Clock } from '#libs/contracts';
import { parsePrivateAllowance, refusalOf, type PrivateAllowance } from './address-policy.js';
import { HostResolver, type HostResolverOptions, type ResolvedHost } from './host-resolver.js';
import { HostUnresolvedError, OutboundRefusedError } from './outbound-refused-error.js';

const URL_LENGTH_MAX = 2_048;
/** A cached answer is used at least and at most this long, whatever its TTL: short enough for a move of an endpoint. */
const CACHED_MS = { min: 1_000, max: 30_000, failure: 5_000 };
const CACHED_HOSTS_MAX = 10_000;
const LOOPBACK_ADDRESSES = ['127.0.0.1', '::1'];

export interface OutboundUrlGuardOptions extends HostResolverOptions {
  clock?: Clock;
}

interface CacheEntry {
  answer: Promise<readonly string[]>;
  /** Since when it is known, and how long it is fresh; null while it is on its way. */
  kept: { sinceMs: number; forMs: number } | null;
}

/**
 * Decides which URLs the platform calls for its users: http or https to public addresses and to what
 * `WEBHOOK_ALLOW_PRIVATE` allows. Asked when a URL is set (`check`) and again for the addresses that are dialled
 * (`resolve`, through `guardedConnector`), so that a name that changes its address in between gains nothing.
 */
export class OutboundUrlGuard {
  private readonly allowance: PrivateAllowance;
  private readonly resolver: HostResolver;
  private readonly clock: Clock;
  private readonly cache = new Map<string, CacheEntry>();

  /**
   * @param allowPrivate the setting `WEBHOOK_ALLOW_PRIVATE`: `false`, `loopback` or CIDR ranges
   * @throws Error when the setting is malformed
   */
  constructor(allowPrivate = 'false', options: OutboundUrlGuardOptions = {}) {
    this.allowance = parsePrivateAllowance(allowPrivate);
    this.resolver = new HostResolver(options);
    this.clock = options.clock ?? systemClock;
  }

  /**
   * What can be said without asking a name server: scheme, credentials, literal addresses in every spelling that
   * the URL standard knows (127.1, 0x7f.1, 2130706433, ::ffff:7f00:1), `localhost` names.
   * @throws OutboundRefusedError
   */
  checkUrl(text: string): URL {
    if (text.length > URL_LENGTH_MAX) throw new OutboundRefusedError(`longer than ${URL_LENGTH_MAX} characters`);
    // The URL standard takes them out, wherever they stand: what is called is not what was written.
    if (/[\t\n\r]/.test(text)) throw new OutboundRefusedError('a tab or a line break in the URL');
    if (!URL.canParse(text)) throw new OutboundRefusedError('not an absolute URL');
    const url = new URL(text);
    // As it is kept, shown and called.
    if (url.href.length > URL_LENGTH_MAX) {
      throw new OutboundRefusedError(`longer than ${URL_LENGTH_MAX} characters once it is percent-encoded`);
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new OutboundRefusedError('not http or https');
    if (url.username !== '' || url.password !== '') throw new OutboundRefusedError('a user or password in the URL');
    if (url.port === '0') throw new OutboundRefusedError('port 0');
    this.checkHost(hostOf(url.hostname));
    return url;
  }

  /**
   * `checkUrl`, and every address that the name has now. A name without an address, or whose name server keeps
   * silent, passes: it may be set up later, and dialling checks again.
   * @throws OutboundRefusedError
   */
  async check(text: string): Promise<URL> {
    const url = this.checkUrl(text);
    try {
      await this.resolve(url.hostname);
    } catch (error) {
      if (!(error instanceof HostUnresolvedError)) throw error;
    }
    return url;
  }

  /**
   * The addresses to dial for a host, each of them checked. One refused address refuses the name.
   * @param hostname a name or an address, with or without brackets
   * @throws OutboundRefusedError | HostUnresolvedError
   */
  async resolve(hostname: string): Promise<readonly string[]> {
    const host = hostOf(hostname);
    this.checkHost(host);
    if (isIP(host)) return [host];
    if (isLocalhost(host)) return LOOPBACK_ADDRESSES.filter((address) => this.allows(address));
    const addresses = await this.cachedAddresses(host);
    for (const address of addresses) this.checkAddress(address, host);
    return addresses;
  }

  /** Whether this address, as a socket reports it, may be talked to. */
  allows(address: string): boolean {
    return refusalOf(address, this.allowance) === null;
  }

  private checkHost(host: string): void {
    if (host === '') throw new OutboundRefusedError('no host');
    if (isIP(host)) this.checkAddress(host, host);
    else if (isLocalhost(host) && !this.allowance.loopback) throw new OutboundRefusedError(`${host} is this machine`);
    else if (isPrivateName(host) && !this.allowance.privateNames) {
      throw new OutboundRefusedError(`${host} is a name of a private network`);
    }
  }

  private checkAddress(address: string, host: string): void {
    const refusal = refusalOf(address, this.allowance);
    if (refusal === null) return;
    // The address itself stays out of the message: it would tell outsiders about an inner network.
    throw new OutboundRefusedError(`${host} is not at a public address (${refusal})`);
  }

  private cachedAddresses(host: string): Promise<readonly string[]> {
    const known = this.cache.get(host);
    if (known && this.isFresh(known)) return known.answer;
    this.cache.delete(host);
    const [oldest] = this.cache.keys();
    if (oldest !== undefined && this.cache.size >= CACHED_HOSTS_MAX) this.cache.delete(oldest);
    const resolving = this.resolver.resolve(host);
    const entry: CacheEntry = { answer: resolving.then((found) => found.addresses), kept: null };
    this.cache.set(host, entry);
    const keep = (forMs: number) => {
      entry.kept = { sinceMs: this.clock.now(), forMs };
    };
    resolving.then(
      (found) => {
        keep(cachedMs(found));
      },
      () => {
        keep(CACHED_MS.failure);
      },
    );
    return entry.answer;
  }

  private isFresh({ kept }: CacheEntry): boolean {
    if (kept === null) return true;
    const ageMs = this.clock.now() - kept.sinceMs;
    // Below zero the clock was set back: nobody knows how old it is.
    return ageMs >= 0 && ageMs < kept.forMs;
  }
}

function cachedMs(found: ResolvedHost): number {
  return Math.min(Math.max(found.ttlMs, CACHED_MS.min), CACHED_MS.max);
}

/** Without the brackets of IPv6 and without the root's dot, in lower case. */
function hostOf(hostname: string): string {
  return hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
}

/** RFC 6761, 6.3: `localhost` and every name under it. */
function isLocalhost(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === 'localhost.localdomain';
}

/** Never in the public DNS: ICANN's `.internal` (2024), RFC 6762 `.local`, RFC 8375 `.home.arpa`. */
function isPrivateName(host: string): boolean {
  return /(^|\.)(internal|local|localdomain|home\.arpa)$/.test(host);
}
