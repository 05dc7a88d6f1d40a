import { Injectable } from '@nestjs/common';
import { DomainError, parseId, type Mode, type NumberProvisioned } from '#libs/contracts';
import type { AccountIdentity } from '#libs/security';
import { NumberLookup } from '#libs/service-kit';
import { NumbersProjection } from './numbers.projection.service.js';

/** Decides whose numbers are whose. */
@Injectable()
export class NumberAccess {
  constructor(
    private readonly numbers: NumbersProjection,
    private readonly lookup: NumberLookup,
  ) {}

  /** @throws DomainError not_found unless the number is this account's, in the key's mode */
  async check(numberId: string, identity: AccountIdentity): Promise<void> {
    if (parseId('number', numberId) === null) throw new DomainError('not_found');
    const owner = (await this.numbers.get(numberId)) ?? (await this.lookup.find(numberId));
    if (!owner || !isOwnedBy(owner, identity)) throw new DomainError('not_found');
  }

  /** The mode of the number; null when it is not known here. */
  async modeOf(numberId: string): Promise<Mode | null> {
    return (await this.numbers.get(numberId))?.mode ?? null;
  }

  /** The number as its events told it; null when none has come yet. */
  latest(numberId: string): Promise<NumberProvisioned | null> {
    return this.numbers.get(numberId);
  }
}

export function isOwnedBy(owner: { account_id: string; mode: Mode }, identity: AccountIdentity): boolean {
  return owner.account_id === identity.account_id && owner.mode === identity.mode;
}
