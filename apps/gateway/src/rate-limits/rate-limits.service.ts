import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { DomainError, type Clock } from '#libs/contracts';
import { CLOCK, METRICS } from '#libs/service-kit';
import { GatewaySettings } from '../gateway.settings.js';
import { OpenWaits } from './open-waits.js';
import type { LimitState } from './rate-limit-headers.js';
import { TokenBuckets, type Rate } from './token-bucket.js';

const SWEEP_MS = 10_000;

/** Limits per API key, kept by this replica: `n` replicas behind a load balancer let up to `n` times as much through. */
@Injectable()
export class RateLimitsService implements OnModuleDestroy {
  readonly waits: OpenWaits;
  private readonly requestRate: Rate;
  private readonly provisionRate: Rate;
  private readonly requests: TokenBuckets;
  private readonly provisions: TokenBuckets;
  private readonly sweeper: NodeJS.Timeout;

  constructor(
    settings: GatewaySettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(METRICS) metrics: Registry,
  ) {
    this.requestRate = { perSecond: settings.RATE_REQUESTS_PER_S, burst: settings.RATE_REQUESTS_BURST };
    this.provisionRate = { perSecond: settings.RATE_PROVISIONS_PER_S, burst: settings.RATE_PROVISIONS_BURST };
    this.requests = new TokenBuckets(this.requestRate);
    this.provisions = new TokenBuckets(this.provisionRate);
    this.waits = new OpenWaits(settings.RATE_OPEN_WAITS);
    this.sweeper = setInterval(() => {
      this.requests.sweep(this.clock.now());
      this.provisions.sweep(this.clock.now());
    }, SWEEP_MS).unref();
    const buckets = this.requests;
    new Gauge({
      name: 'meisim_gateway_busy_keys',
      help: 'API keys whose request bucket is not full.',
      registers: [metrics],
      collect() {
        this.set(buckets.size);
      },
    });
  }

  /** What the request takes of each limit that it falls under, in the order in which they apply. */
  take(keyId: string, isProvision: boolean): LimitState[] {
    const nowMs = this.clock.now();
    const requests = { name: 'requests', rate: this.requestRate, taken: this.requests.take(keyId, nowMs) };
    if (!isProvision || !requests.taken.allowed) return [requests];
    return [requests, { name: 'provisions', rate: this.provisionRate, taken: this.provisions.take(keyId, nowMs) }];
  }

  /**
   * Counts a request that is held open until the returned function is called.
   * @throws DomainError rate_limited
   */
  beginWait(keyId: string): () => void {
    const end = this.waits.begin(keyId);
    if (end) return end;
    throw new DomainError('rate_limited', 'The key holds as many requests open as it may.', { retryAfterS: 1 });
  }

  onModuleDestroy(): void {
    clearInterval(this.sweeper);
  }
}
