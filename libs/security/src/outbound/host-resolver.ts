import { promises as dns, type RecordWithTtl } from 'node:dns';
import { HostUnresolvedError } from './outbound-refused-error.js';

export interface ResolvedHost {
  addresses: readonly string[];
  ttlMs: number;
}

export interface HostResolverOptions {
  /** Name servers as `address` or `address:port`; default: the system's. */
  servers?: readonly string[];
  /** Default 2,000. */
  limitMs?: number;
}

/** How long the second address family may lag behind the first one that has addresses (RFC 8305, 3, generously). */
const SECOND_FAMILY_GRACE_MS = 150;
const TRIES = 2;

/**
 * Resolves names with c-ares: asynchronous sockets instead of the four threads of `dns.lookup`, so that a name server
 * that never answers costs its own name two seconds and no other name anything.
 */
export class HostResolver {
  private readonly resolver: dns.Resolver;
  private readonly limitMs: number;

  constructor(options: HostResolverOptions = {}) {
    this.limitMs = options.limitMs ?? 2_000;
    this.resolver = new dns.Resolver({ timeout: Math.ceil(this.limitMs / TRIES), tries: TRIES });
    if (options.servers) this.resolver.setServers(options.servers);
  }

  /** @throws HostUnresolvedError when there is no address within the limit */
  async resolve(host: string): Promise<ResolvedHost> {
    const families = [this.resolver.resolve4(host, { ttl: true }), this.resolver.resolve6(host, { ttl: true })];
    const answers = await this.firstAnswers(host, families);
    const addresses = answers.map((record) => record.address);
    if (addresses.length === 0) throw new HostUnresolvedError(host, 'ENOTFOUND');
    return { addresses, ttlMs: Math.min(...answers.map((record) => record.ttl)) * 1000 };
  }

  /** The records of both families, or of the first alone when the other keeps silent. */
  private firstAnswers(host: string, families: readonly Promise<RecordWithTtl[]>[]): Promise<RecordWithTtl[]> {
    return new Promise((resolve, reject) => {
      const records: RecordWithTtl[] = [];
      let pending = families.length;
      let code = 'ETIMEOUT';
      const end = () => {
        clearTimeout(timer);
        if (records.length > 0) resolve(records);
        else reject(new HostUnresolvedError(host, code));
      };
      let timer = setTimeout(end, this.limitMs);
      const settle = () => {
        pending -= 1;
        if (pending === 0) end();
        if (records.length === 0) return;
        clearTimeout(timer);
        timer = setTimeout(end, SECOND_FAMILY_GRACE_MS);
      };
      for (const family of families) {
        family.then(
          (found) => {
            records.push(...found);
            settle();
          },
          (error: unknown) => {
            code = errorCode(error);
            settle();
          },
        );
      }
    });
  }
}

function errorCode(error: unknown): string {
  const known = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
  return known ? String(error.code) : 'EUNKNOWN';
}
