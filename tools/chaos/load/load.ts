import { setTimeout as delay } from 'node:timers/promises';
import type { Carrier, ChaosSms } from './carrier.js';
import type { ChaosNumber, Customer } from './customer.js';

const FIRST_SENDER = 100_000;
const LAST_SENDER = 999_999;
const LOOK_EVERY_S = 5;
/** Provisioning goes on under fire, so that provisioning and gateway have something to lose. */
const PROVISION_EVERY_MS = 2_500;

/** What the world does to the platform: SMS at a pace, and new numbers, which join in. */
export class Load {
  /** Senders of every SMS given to the carrier. */
  readonly sent: string[] = [];
  /** Ids of all numbers, in the order in which they were given. */
  readonly provisioned: string[] = [];
  private readonly numbers: ChaosNumber[] = [];
  private next = FIRST_SENDER;

  constructor(
    private readonly carrier: Carrier,
    private readonly customer: Customer,
  ) {}

  async addNumber(webhookUrl: string): Promise<void> {
    const number = await this.customer.provision(webhookUrl, `chaos-${webhookUrl}`);
    this.numbers.push(number);
    this.provisioned.push(number.id);
  }

  /** SMS to all numbers in turn, until it is over. @param isOver asked every second */
  async send(ratePerS: number, isOver: () => boolean): Promise<void> {
    const startedMs = performance.now();
    for (let second = 1; !isOver(); second += 1) {
      await this.carrier.send(this.messages(ratePerS), ratePerS);
      if (second % LOOK_EVERY_S === 0) await this.carrier.look();
      await delay(Math.max(0, startedMs + second * 1_000 - performance.now()));
    }
  }

  /** New numbers, one after the other, until it is over. */
  async provision(isOver: () => boolean, webhookUrl: (index: number) => string): Promise<void> {
    for (let index = 0; !isOver(); index += 1) {
      await this.addNumber(webhookUrl(index));
      await delay(PROVISION_EVERY_MS);
    }
  }

  private messages(count: number): ChaosSms[] {
    return Array.from({ length: count }, (_, index) => {
      const number = this.numbers[index % this.numbers.length];
      if (number === undefined) throw new Error('no number to send to');
      const from = String(this.next);
      if (this.next > LAST_SENDER) throw new Error(`no senders left after ${LAST_SENDER - FIRST_SENDER + 1} SMS`);
      this.next += 1;
      this.sent.push(from);
      return { to: number.phone, from, text: `Your verification code is ${from}.` };
    });
  }
}
