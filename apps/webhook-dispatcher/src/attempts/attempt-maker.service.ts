import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#libs/contracts';
import { openTextAndCode, type Keyring } from '#libs/security';
import { CLOCK, KEYRING } from '#libs/service-kit';
import type { Delivery } from '../deliveries/delivery.js';
import type { EndpointRoute } from '../endpoints/message-route.js';
import { EndpointDirectory } from '../endpoints/endpoint-directory.service.js';
import { webhookRequest, type WebhookRequest } from './webhook-request.js';

/** Makes the signed request of an attempt. */
@Injectable()
export class AttemptMaker {
  constructor(
    private readonly directory: EndpointDirectory,
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws SealedTextError when the message or a secret does not open */
  request(delivery: Delivery, route: EndpointRoute): WebhookRequest {
    const { message, trigger } = delivery;
    const opened = openTextAndCode(this.keyring, message.message_id, message);
    const event = trigger === 'test' ? 'webhook.test' : 'sms.received';
    const keys = this.directory.signingKeys(route.account);
    return webhookRequest(message, opened, event, { ...route.target, keys }, this.clock.now());
  }
}
