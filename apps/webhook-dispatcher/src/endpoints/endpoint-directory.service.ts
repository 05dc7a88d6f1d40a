import { Inject, Injectable } from '@nestjs/common';
import type { AccountUpdated, Clock, NumberProvisioned, SmsReceived } from '#libs/contracts';
import type { Projection, Revised } from '#libs/persistence';
import type { Keyring } from '#libs/security';
import { CLOCK, KEYRING } from '#libs/service-kit';
import type { SigningKey } from '#libs/signing';
import { AccountKeys } from './account-keys.js';
import { messageRoute, type MessageRoute } from './message-route.js';
import { ACCOUNTS, NUMBERS } from './projections.port.js';

/** Numbers that were found to be disabled and whose next revision is still to come. */
const GONE_MAX = 100_000;
/** Deleted messages that this process may still have in hand. */
const DELETED_MAX = 100_000;
const DELETED: MessageRoute = { kind: 'skip', reason: 'message_deleted' };

type Known<E extends Revised> = Pick<Projection<E>, 'known' | 'get'>;

/** Knows each number's webhook and each account's secrets, by the service's own projections. */
@Injectable()
export class EndpointDirectory {
  private readonly keys: AccountKeys;
  private readonly gone = new Map<string, number>();
  private readonly deleted = new Set<string>();

  constructor(
    @Inject(NUMBERS) private readonly numbers: Known<NumberProvisioned>,
    @Inject(ACCOUNTS) private readonly accounts: Known<AccountUpdated>,
    @Inject(KEYRING) keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.keys = new AccountKeys((accountId, sealed) => keyring.open('signing-secret', accountId, sealed));
  }

  /** At once when number and account are known, as they are for most messages: a promise costs more than the look. */
  route(message: SmsReceived): MessageRoute | Promise<MessageRoute> {
    if (this.deleted.size > 0 && this.deleted.has(message.message_id)) return DELETED;
    const number = this.numbers.known(message.number_id);
    const account = this.accounts.known(message.account_id);
    if (number === undefined || account === undefined) return this.lookUpRoute(message);
    return messageRoute(message, number, account, this.gone.get(message.number_id));
  }

  /**
   * A slow database answers with what was so when it was asked: what has been told since counts, or attempts would go by
   * what its owner changed long before. It is asked once more at most.
   */
  private async lookUpRoute(message: SmsReceived): Promise<MessageRoute> {
    await this.lookUp(message);
    let number = this.numbers.known(message.number_id);
    let account = this.accounts.known(message.account_id);
    if (number === undefined || account === undefined) [number, account] = await this.lookUp(message);
    if (this.deleted.has(message.message_id)) return DELETED;
    return messageRoute(message, number, account, this.gone.get(message.number_id));
  }

  private lookUp({ number_id, account_id }: SmsReceived): Promise<[NumberProvisioned | null, AccountUpdated | null]> {
    return Promise.all([this.numbers.get(number_id), this.accounts.get(account_id)]);
  }

  number(numberId: string): Promise<NumberProvisioned | null> {
    return this.numbers.get(numberId);
  }

  account(accountId: string): Promise<AccountUpdated | null> {
    return this.accounts.get(accountId);
  }

  /** @throws SealedTextError when a secret does not open */
  signingKeys(account: AccountUpdated): SigningKey[] {
    return this.keys.of(account, this.clock.now());
  }

  /** Its owner has deleted the message: it goes to no webhook any more. */
  markDeleted(messageId: string): void {
    const [oldest] = this.deleted;
    if (oldest !== undefined && this.deleted.size >= DELETED_MAX) this.deleted.delete(oldest);
    this.deleted.add(messageId);
  }

  /**
   * The webhook answered 410, or has failed for too long: from now on it counts as disabled, until the number's next
   * revision says otherwise.
   */
  markGone(numberId: string, revision: number): void {
    // An attempt may end long after it started, when a later revision is gone already.
    const latest = Math.max(revision, this.gone.get(numberId) ?? 0);
    this.gone.delete(numberId);
    const [oldest] = this.gone.keys();
    if (oldest !== undefined && this.gone.size >= GONE_MAX) this.gone.delete(oldest);
    this.gone.set(numberId, latest);
  }
}
