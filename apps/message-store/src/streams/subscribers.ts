import type { Mode } from '#libs/contracts';
import { isFor, type Audience, type StreamFilter } from './streamed-event.js';

/** Who listens, found by account. */
export class Subscribers<S extends { wants: StreamFilter }> {
  private readonly byAccount = new Map<string, Set<S>>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  add(subscriber: S): void {
    const { accountId } = subscriber.wants;
    const ofAccount = this.byAccount.get(accountId) ?? new Set();
    if (ofAccount.has(subscriber)) return;
    this.byAccount.set(accountId, ofAccount.add(subscriber));
    this.count += 1;
  }

  remove(subscriber: S): void {
    const { accountId } = subscriber.wants;
    const ofAccount = this.byAccount.get(accountId);
    if (!ofAccount?.delete(subscriber)) return;
    this.count -= 1;
    if (ofAccount.size === 0) this.byAccount.delete(accountId);
  }

  has(subscriber: S): boolean {
    return this.byAccount.get(subscriber.wants.accountId)?.has(subscriber) ?? false;
  }

  /** Whether anybody may want it, as long as its mode is not known. */
  mayWant(audience: Audience): boolean {
    const { mode } = audience;
    if (mode !== null) return this.wanting({ ...audience, mode }).length > 0;
    return this.byAccount.has(audience.accountId);
  }

  wanting(audience: Audience & { mode: Mode }): S[] {
    return [...(this.byAccount.get(audience.accountId) ?? [])].filter(({ wants }) => isFor(wants, audience));
  }

  all(): S[] {
    return [...this.byAccount.values()].flatMap((ofAccount) => [...ofAccount]);
  }
}
