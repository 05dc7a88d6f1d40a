import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Counter, type Registry } from 'prom-client';
import type { Clock } from '#libs/contracts';
import { openTextAndCode, SealedTextError, type Keyring, type TextAndCode } from '#libs/security';
import { CLOCK, KEYRING, LOGGER, METRICS } from '#libs/service-kit';
import type { StoredMessage } from './stored-message.js';

/** A new key has reached every replica by then, ms. */
const KEY_ROLLOUT_MS = 3_600_000;

type SealedMessage = Pick<StoredMessage, 'messageId' | 'receivedAt' | 'textSealed' | 'codeSealed'>;

/** Opens what is stored. What does not open is shown as such, and does not take the rest of its list with it (ADR 33). */
@Injectable()
export class SealedTexts {
  private readonly unreadable: Counter<'kind'>;

  constructor(
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(METRICS) metrics: Registry,
  ) {
    this.unreadable = new Counter({
      name: 'meisim_unreadable_texts_total',
      help: 'Stored texts that were asked for and did not open: their key is gone, or they were damaged.',
      labelNames: ['kind'],
      registers: [metrics],
    });
  }

  /**
   * `null` when it does not open any more.
   * @throws SealedTextError retryable, for a young one under a key that may still be on its way to this replica: a poller
   * is to ask again, rather than to go on past it
   */
  message({ messageId, receivedAt, textSealed: text, codeSealed: code }: SealedMessage): TextAndCode | null {
    try {
      return openTextAndCode(this.keyring, messageId, { text, code });
    } catch (error) {
      const isYoung = this.clock.now() - receivedAt.getTime() < KEY_ROLLOUT_MS;
      if (error instanceof SealedTextError && error.retryable && isYoung) throw error;
      return this.given(error, 'message', { message_id: messageId });
    }
  }

  /** The response excerpt of an attempt; `null` when it does not open. */
  excerpt(attemptId: string, sealed: string): string | null {
    try {
      return this.keyring.open('response-excerpt', attemptId, sealed);
    } catch (error) {
      return this.given(error, 'excerpt', { attempt_id: attemptId });
    }
  }

  private given(error: unknown, kind: string, ids: Record<string, string>): null {
    if (!(error instanceof SealedTextError)) throw error;
    this.unreadable.inc({ kind });
    this.logger.error({ err: error, ...ids }, 'a stored text does not open');
    return null;
  }
}
