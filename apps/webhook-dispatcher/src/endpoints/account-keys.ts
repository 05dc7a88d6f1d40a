import type { AccountUpdated } from '#libs/contracts';
import { activeSecrets, signingKey, type SigningKey } from '#libs/signing';

interface PreparedSecret {
  key: SigningKey;
  expires_at: string | null;
}

interface PreparedAccount {
  revision: number;
  secrets: readonly PreparedSecret[];
}

const ACCOUNTS_MAX = 50_000;

/** The signing keys of accounts, unsealed and prepared once per revision instead of once per message. */
export class AccountKeys {
  private readonly prepared = new Map<string, PreparedAccount>();

  /** @param open unseals a secret of an account; may throw */
  constructor(private readonly open: (accountId: string, sealed: string) => string) {}

  /** The keys that sign at `nowMs`: the current first, then the previous one while it still does. */
  of(account: AccountUpdated, nowMs: number): SigningKey[] {
    return activeSecrets(this.preparedOf(account).secrets, nowMs).map(({ key }) => key);
  }

  private preparedOf(account: AccountUpdated): PreparedAccount {
    const known = this.prepared.get(account.account_id);
    if (known?.revision === account.revision) return known;
    const secrets = account.signing_secrets.map(({ sealed, expires_at }) => ({
      key: signingKey(this.open(account.account_id, sealed)),
      expires_at,
    }));
    const prepared = { revision: account.revision, secrets };
    const [oldest] = this.prepared.keys();
    if (oldest !== undefined && this.prepared.size >= ACCOUNTS_MAX) this.prepared.delete(oldest);
    this.prepared.set(account.account_id, prepared);
    return prepared;
  }
}
