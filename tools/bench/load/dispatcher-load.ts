import { setTimeout as delay } from 'node:timers/promises';
import { TOPICS, type AccountUpdated, type NumberProvisioned } from '#libs/contracts';
import { PreciseClock } from '../machine/precise-clock.js';
import type { DispatcherStack } from '../stack/dispatcher-stack.js';
import { benchAccount, benchMessage, benchNumber, smsPublication } from './backlog-events.js';

const APPEND_BATCH = 500;

/** What sms-ingest and provisioning would put into the log, for a dispatcher that runs alone. */
export class DispatcherLoad {
  private readonly clock = new PreciseClock();

  constructor(private readonly stack: DispatcherStack) {}

  /** An account that the dispatcher knows. */
  async account(): Promise<AccountUpdated> {
    const account = benchAccount(this.stack.keyring, Date.now());
    const { account_id: key } = account;
    await this.stack.publisher.publishAll([{ topic: TOPICS.accountUpdated, key, event: account, id: key }]);
    await this.stack.caughtUp([TOPICS.accountUpdated]);
    return account;
  }

  /** Numbers of the account that the dispatcher knows, one for each URL. */
  async numbers(account: AccountUpdated, urls: readonly string[]): Promise<NumberProvisioned[]> {
    const numbers = urls.map((url, index) => benchNumber(account, url, index, Date.now()));
    await this.publishNumbers(numbers);
    return numbers;
  }

  async publishNumbers(numbers: readonly NumberProvisioned[]): Promise<void> {
    const publications = numbers.map((event) => ({
      topic: TOPICS.numberProvisioned,
      key: event.number_id,
      event,
      id: `${event.number_id}:${event.revision}`,
    }));
    await this.stack.publisher.publishAll(publications);
    await this.stack.caughtUp([TOPICS.numberProvisioned]);
  }

  /** Messages to these numbers in turn, as fast as the log takes them. */
  async append(numbers: readonly NumberProvisioned[], count: number): Promise<void> {
    for (let start = 0; start < count; start += APPEND_BATCH) {
      const publications = Array.from({ length: Math.min(APPEND_BATCH, count - start) }, (_, index) => {
        const number = numbers[(start + index) % numbers.length];
        return number ? [smsPublication(benchMessage(number, this.stack.keyring, Date.now()))] : [];
      }).flat();
      await this.stack.publisher.publishAll(publications);
    }
  }

  /** Messages to these numbers in turn at a pace. @returns when each was handed to the log, ms since the epoch, by id */
  async pace(numbers: readonly NumberProvisioned[], perS: number, seconds: number): Promise<Map<string, number>> {
    this.clock.anchor();
    const sentAtMs = new Map<string, number>();
    const appends: Promise<void>[] = [];
    const startMs = performance.now();
    for (let index = 0; index < perS * seconds; index += 1) {
      const waitMs = startMs + (index * 1000) / perS - performance.now();
      if (waitMs > 0) await delay(waitMs);
      const number = numbers[index % numbers.length];
      if (number === undefined) continue;
      const message = benchMessage(number, this.stack.keyring, Date.now());
      sentAtMs.set(message.message_id, this.clock.now());
      appends.push(this.stack.publisher.publishAll([smsPublication(message)]));
    }
    await Promise.all(appends);
    return sentAtMs;
  }

  /** Runs while the dispatcher is stopped in mid-air: it stays in its group and keeps what it has compiled. */
  async duringOutage(work: () => Promise<void>): Promise<void> {
    this.stack.dispatcher.child.kill('SIGSTOP');
    try {
      await work();
    } finally {
      this.stack.dispatcher.child.kill('SIGCONT');
    }
  }
}
