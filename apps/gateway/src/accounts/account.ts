import type { AccountId, AccountUpdated, SigningSecret } from '#libs/contracts';

export type AccountStatus = 'active' | 'suspended';

export interface Account {
  id: AccountId;
  name: string;
  status: AccountStatus;
  maxNumbers: number;
  maxProvisions30d: number;
  /** Rises with every change; the higher one wins wherever the account is projected. */
  revision: number;
  createdAt: Date;
}

/** Numbers that an account may hold, unless the operator says otherwise. */
export const MAX_NUMBERS = 5;
/** Provisions within 30 days, unless the operator says otherwise. */
export const MAX_PROVISIONS_30D = 20;

export interface AccountChange {
  status?: AccountStatus;
  maxNumbers?: number;
  maxProvisions30d?: number;
}

export interface Limits {
  maxNumbers: number;
  maxProvisions30d: number;
}

/**
 * Limits after an operator's wish. An account that may hold more than 20 numbers may also provision as many, unless
 * the operator names the provision limit.
 */
export function limitsAfter(current: Limits, wish: Partial<Limits>): Limits {
  const maxNumbers = wish.maxNumbers ?? current.maxNumbers;
  if (wish.maxProvisions30d !== undefined) return { maxNumbers, maxProvisions30d: wish.maxProvisions30d };
  const follows = wish.maxNumbers !== undefined && maxNumbers > MAX_PROVISIONS_30D;
  return {
    maxNumbers,
    maxProvisions30d: follows ? Math.max(current.maxProvisions30d, maxNumbers) : current.maxProvisions30d,
  };
}

export function changed(account: Account, change: AccountChange): Account {
  return {
    ...account,
    ...limitsAfter(account, change),
    status: change.status ?? account.status,
    revision: account.revision + 1,
  };
}

/** What the other services learn of the account. @param secrets the current one first */
export function accountUpdated(account: Account, secrets: SigningSecret[]): AccountUpdated {
  return {
    account_id: account.id,
    status: account.status,
    limits: { max_numbers: account.maxNumbers, max_provisions_30d: account.maxProvisions30d },
    signing_secrets: secrets,
    revision: account.revision,
  };
}
