import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type AccountId, type SigningSecret } from '#libs/contracts';
import { queryRows, type SqlRunner } from '#libs/persistence';
import { Keyring } from '#libs/security';
import { newSigningSecret } from '#libs/signing';
import { KEYRING } from '#libs/service-kit';

/** After a rotation both secrets sign for this long. See docs/guides/verify-signatures.md. */
export const PREVIOUS_SECRET_MS = 24 * 3_600_000;
/**
 * So many secrets of an account sign at once. Each makes every webhook longer and dearer, and account.updated longer:
 * a key that replaces the secret again and again must not cost other accounts anything.
 */
export const SIGNING_SECRETS_MAX = 5;

interface SecretRow {
  sealed: string;
  expires_at: Date | null;
}

/** Signing secrets at rest: sealed with kind `signing-secret` and the account's id. */
@Injectable()
export class SigningSecretsRepository {
  constructor(@Inject(KEYRING) private readonly keyring: Keyring) {}

  /** @returns the secret as the customer gets it, once */
  async addNew(transaction: SqlRunner, accountId: AccountId, nowMs: number): Promise<string> {
    const secret = newSigningSecret();
    await transaction.query('INSERT INTO signing_secrets (account_id, sealed, created_at) VALUES ($1, $2, $3)', [
      accountId,
      this.keyring.seal('signing-secret', accountId, secret, nowMs),
      new Date(nowMs),
    ]);
    return secret;
  }

  /**
   * Ends the current secret 24 h from now. Older ones that still sign keep their own end; expired ones go.
   * @returns when it ends
   * @throws DomainError `too_many_signing_secrets` while none of them can go for the one to come
   */
  async expireCurrent(transaction: SqlRunner, accountId: AccountId, nowMs: number): Promise<Date> {
    const expiresAt = new Date(nowMs + PREVIOUS_SECRET_MS);
    await transaction.query('DELETE FROM signing_secrets WHERE account_id = $1 AND expires_at <= $2', [
      accountId,
      new Date(nowMs),
    ]);
    const [signing] = await queryRows<{ count: number; first_end: Date | null }>(
      transaction,
      'SELECT count(*)::int AS count, min(expires_at) AS first_end FROM signing_secrets WHERE account_id = $1',
      [accountId],
    );
    if (signing?.first_end && signing.count >= SIGNING_SECRETS_MAX) {
      const retryAfterS = (signing.first_end.getTime() - nowMs) / 1000;
      throw new DomainError('too_many_signing_secrets', undefined, { retryAfterS });
    }
    await transaction.query('UPDATE signing_secrets SET expires_at = $2 WHERE account_id = $1 AND expires_at IS NULL', [
      accountId,
      expiresAt,
    ]);
    return expiresAt;
  }

  /**
   * Ends every secret, for the new one that follows in the same transaction.
   * @returns when they end
   */
  async endAll(transaction: SqlRunner, accountId: AccountId, nowMs: number): Promise<Date> {
    await transaction.query('DELETE FROM signing_secrets WHERE account_id = $1', [accountId]);
    return new Date(nowMs);
  }

  /** Those that sign now, the current one first. */
  async active(runner: SqlRunner, accountId: AccountId, nowMs: number): Promise<SigningSecret[]> {
    const rows = await queryRows<SecretRow>(
      runner,
      `SELECT sealed, expires_at FROM signing_secrets
       WHERE account_id = $1 AND (expires_at IS NULL OR expires_at > $2) ORDER BY id DESC`,
      [accountId, new Date(nowMs)],
    );
    return rows.map((row) => ({ sealed: row.sealed, expires_at: row.expires_at?.toISOString() ?? null }));
  }
}
