/** Injects the `Projection<NumberProvisioned>`, keyed by number_id. */
export const NUMBERS = Symbol('NUMBERS');
/** Injects the `Projection<AccountUpdated>`, keyed by account_id. */
export const ACCOUNTS = Symbol('ACCOUNTS');
