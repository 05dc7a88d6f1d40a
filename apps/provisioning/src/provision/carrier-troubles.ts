import type { Clock } from '#libs/contracts';
import type { EligibleCarriers } from '../carriers/carrier-directory.js';
import type { Es2PlusOutcome } from '../es2plus/es2plus-outcome.js';
import type { SagaStep } from './provision-saga.js';

/** A call that takes longer is taken for one that hangs, ms. */
export const HANGS_MS = 5_000;
/** So long after a call without a usable answer a carrier is asked last; then it may show that it is well again, ms. */
export const AVOIDED_MS = 30_000;

interface CarrierCalls {
  /** When those under way began, the oldest first. */
  open: Set<{ beganAtMs: number }>;
  /** The last one to end had no usable answer; null: it had. */
  failedAtMs: number | null;
}

/** Which SM-DP+ does not answer, as this replica sees it: numbers are taken from the stock of others while there is any. */
export class CarrierTroubles {
  private readonly carriers = new Map<string, CarrierCalls>();

  constructor(private readonly clock: Clock) {}

  /**
   * Watches a call to its end, if it is one that obtains a profile: a carrier that cancels nothing gives numbers out all
   * the same.
   */
  async during(carrierId: string, step: SagaStep, call: () => Promise<Es2PlusOutcome>): Promise<Es2PlusOutcome> {
    if (step === 'cancel') return call();
    const calls = this.carriers.get(carrierId) ?? { open: new Set(), failedAtMs: null };
    this.carriers.set(carrierId, calls);
    const opened = { beganAtMs: this.clock.now() };
    calls.open.add(opened);
    try {
      const outcome = await call();
      const answered = outcome.kind === 'executed' || outcome.kind === 'refused';
      calls.failedAtMs = answered ? null : this.clock.now();
      return outcome;
    } finally {
      calls.open.delete(opened);
    }
  }

  /** The same carriers, those that answer first among equals. */
  last(carriers: EligibleCarriers): EligibleCarriers {
    const esim = carriers.esim.flatMap((ids) => [
      ids.filter((id) => !this.isTroubled(id)),
      ids.filter((id) => this.isTroubled(id)),
    ]);
    return { ...carriers, esim: esim.filter((ids) => ids.length > 0) };
  }

  private isTroubled(carrierId: string): boolean {
    const calls = this.carriers.get(carrierId);
    if (!calls) return false;
    const nowMs = this.clock.now();
    const [oldest] = calls.open;
    if (oldest && nowMs - oldest.beganAtMs >= HANGS_MS) return true;
    return calls.failedAtMs !== null && nowMs - calls.failedAtMs < AVOIDED_MS;
  }
}
