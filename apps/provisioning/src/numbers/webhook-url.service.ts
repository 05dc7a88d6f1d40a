import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/contracts';
import { OutboundRefusedError, OutboundUrlGuard } from '#libs/security';

/** Whether a webhook may be where a user wants it. */
@Injectable()
export class WebhookUrls {
  constructor(private readonly guard: OutboundUrlGuard) {}

  /**
   * The URL as it will be called.
   * @param kept the one that the number has: it was taken once, and is taken back as it is shown
   * @throws DomainError `webhook_url_not_allowed`
   */
  async checked(url: string, kept: string | null = null): Promise<string> {
    if (url === kept) return url;
    try {
      return (await this.guard.check(url)).href;
    } catch (error) {
      if (!(error instanceof OutboundRefusedError)) throw error;
      throw new DomainError('webhook_url_not_allowed', undefined, {
        errors: [{ field: 'webhook_url', message: error.message }],
        cause: error,
      });
    }
  }
}
