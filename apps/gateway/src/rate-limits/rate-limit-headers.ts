import type { Rate, Taken } from './token-bucket.js';

/** A limit and what the request left of it. */
export interface LimitState {
  name: string;
  rate: Rate;
  taken: Taken;
}

/**
 * `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers has them: `q` at once, refilled within
 * `w` seconds; `r` are left, and `t` seconds bring the bucket back to full.
 */
export function rateLimitHeaders(limits: readonly LimitState[]): Record<string, string> {
  return {
    'ratelimit-policy': limits
      .map(({ name, rate }) => `"${name}";q=${rate.burst};w=${Math.ceil(rate.burst / rate.perSecond)}`)
      .join(', '),
    ratelimit: limits
      .map(({ name, taken }) => `"${name}";r=${taken.remaining};t=${Math.ceil(taken.fullInMs / 1000)}`)
      .join(', '),
  };
}
