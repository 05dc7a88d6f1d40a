import { Module, type Provider } from '@nestjs/common';
import type { Clock } from '#libs/contracts';
import { guardedConnector, OutboundUrlGuard } from '#libs/security';
import { CLOCK } from '#libs/service-kit';
import { DispatcherSettings } from '../dispatcher.settings.js';
import { EndpointsModule } from '../endpoints/endpoints.module.js';
import { WebhookConnections } from '../exchange/webhook-connections.adapter.js';
import { AttemptLog } from './attempt-log.service.js';
import { AttemptMaker } from './attempt-maker.service.js';
import { WebhookSender } from './webhook-sender.client.js';

const providers: Provider[] = [
  AttemptLog,
  AttemptMaker,
  {
    provide: WebhookConnections,
    inject: [DispatcherSettings],
    useFactory: (settings: DispatcherSettings) =>
      new WebhookConnections(guardedConnector(new OutboundUrlGuard(settings.WEBHOOK_ALLOW_PRIVATE))),
  },
  {
    provide: WebhookSender,
    inject: [WebhookConnections, CLOCK],
    useFactory: (connections: WebhookConnections, clock: Clock) => new WebhookSender(connections, clock),
  },
];

/** One attempt: its signed request, the exchange with the endpoint, and the event that tells of it. */
@Module({ imports: [EndpointsModule], providers, exports: providers })
export class AttemptsModule {}
