import { waitFor, type ReceivedRequest, type WebhookReceiver } from '#libs/testing';
import type { ApiConsumer, AttemptView, MessageView, NumberView } from '../harness/api.js';
import type { TestPlatform } from '../harness/platform.js';
import { sendBatch, sendSms } from '../harness/world.js';

/** Generous: only a scenario that fails waits so long. */
const PATIENCE_MS = 60_000;

/** One number and its webhook. */
export class Endpoint {
  constructor(
    private readonly platform: TestPlatform,
    readonly api: ApiConsumer,
    readonly number: NumberView & { phone: string },
    readonly receiver: WebhookReceiver,
  ) {}

  /** Somebody sends an SMS to the number. Resolves once the platform has taken it. */
  async sms(text: string): Promise<void> {
    await waitFor(
      'the platform to take an SMS',
      async () => (await sendSms(this.platform, { to: this.number.phone, from: '24578', text })) === 202,
      { timeoutMs: PATIENCE_MS, intervalMs: 500 },
    );
  }

  /** Many of them at a pace, with these texts. */
  async manySms(texts: readonly string[], ratePerS: number): Promise<void> {
    const { phone } = this.number;
    const messages = texts.map((text) => ({ to: phone, from: '24578', text }));
    const status = await sendBatch(this.platform, messages, ratePerS);
    if (status !== 202) throw new Error(`the simulated carrier refused a batch: ${status}`);
  }

  /** The requests at its server, once there are so many. */
  async requests(count: number): Promise<readonly ReceivedRequest[]> {
    return this.receiver.received(count, PATIENCE_MS);
  }

  /** The number's messages, once there are so many. */
  async messages(count: number): Promise<MessageView[]> {
    return waitFor(
      `${count} messages in the store`,
      async () => {
        const messages = await this.api.allMessages(this.number.id);
        return messages.length >= count ? messages : null;
      },
      { timeoutMs: PATIENCE_MS, intervalMs: 200 },
    );
  }

  /** The number's first message. */
  async message(): Promise<MessageView> {
    const [message] = await this.messages(1);
    if (message === undefined) throw new Error('no message');
    return message;
  }

  /** The attempts at its first message, once there are so many. */
  async attempts(count: number): Promise<AttemptView[]> {
    const { id } = await this.message();
    return waitFor(
      `${count} attempts at ${id}`,
      async () => {
        const attempts = await this.api.attempts(id);
        return attempts.length >= count ? attempts : null;
      },
      { timeoutMs: PATIENCE_MS, intervalMs: 200 },
    );
  }

  async shown(): Promise<NumberView> {
    return (await this.api.get<NumberView>(`/v1/numbers/${this.number.id}`)).body;
  }
}

/** From the end of an attempt to the time for which the next one is planned, ms; null when none is. */
export function plannedDelayMs({ started_at, duration_ms, next_attempt_at }: AttemptView): number | null {
  return next_attempt_at === null ? null : Date.parse(next_attempt_at) - Date.parse(started_at) - duration_ms;
}

/** The n-th of a list that is long enough. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`there are ${list.length}, not ${index + 1}`);
  return found;
}
