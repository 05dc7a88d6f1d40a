import type { BreakerState } from './circuit-breaker.js';
import { EndpointQueue, type Ticket } from './endpoint-queue.js';

/** Of an idle endpoint, limit and breaker are remembered this long, ms. */
const REMEMBERED_MS = 10 * 60_000;

export interface EndpointsState {
  endpoints: number;
  /** Of these, how many take no more now. */
  refusing: number;
  breakers: Record<BreakerState, number>;
  waiting: number;
}

/** The endpoints that something was sent to of late, each with its limit and breaker. */
export class KnownEndpoints<T extends Ticket> {
  private readonly byKey = new Map<string, EndpointQueue<T>>();
  /** Those that may refuse something: a message came since they were last found idle. */
  private readonly busy = new Set<EndpointQueue<T>>();

  get(key: string): EndpointQueue<T> | undefined {
    return this.byKey.get(key);
  }

  of(ticket: T, nowMs: number): EndpointQueue<T> {
    let endpoint = this.byKey.get(ticket.endpointKey);
    if (!endpoint) {
      endpoint = new EndpointQueue<T>(ticket.numberId, nowMs);
      this.byKey.set(ticket.endpointKey, endpoint);
    }
    this.busy.add(endpoint);
    return endpoint;
  }

  /** Forgets endpoints that nothing was sent to for long. */
  forgetIdle(nowMs: number): void {
    for (const [key, endpoint] of this.byKey) {
      const idle = endpoint.inFlight === 0 && endpoint.waitingCount === 0;
      if (!idle || nowMs - endpoint.idleSinceMs <= REMEMBERED_MS) continue;
      this.byKey.delete(key);
      this.busy.delete(endpoint);
    }
  }

  /**
   * Numbers whose next messages would only wait, and those of them whose messages would wait however late they are; at
   * most `max` of them.
   */
  refusingNumbers(max: number, nowMs: number): { refusing: string[]; crowded: string[] } {
    const refusing: string[] = [];
    const crowded: string[] = [];
    for (const endpoint of this.busy) {
      if (!endpoint.refuses(nowMs)) {
        if (endpoint.inFlight === 0 && endpoint.waitingCount === 0) this.busy.delete(endpoint);
        continue;
      }
      refusing.push(endpoint.numberId);
      if (endpoint.crowded) crowded.push(endpoint.numberId);
      if (refusing.length >= max) break;
    }
    return { refusing, crowded };
  }

  state(nowMs: number): EndpointsState {
    const breakers: Record<BreakerState, number> = { closed: 0, open: 0, half_open: 0 };
    let refusing = 0;
    let waiting = 0;
    for (const endpoint of this.byKey.values()) {
      breakers[endpoint.breakerState(nowMs)] += 1;
      if (endpoint.refuses(nowMs)) refusing += 1;
      waiting += endpoint.waitingCount;
    }
    return { endpoints: this.byKey.size, refusing, breakers, waiting };
  }
}
