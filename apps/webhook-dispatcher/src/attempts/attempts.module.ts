import { Module, type Provider } from '@nestjs/common';
import type { Agent } from 'undici';
import type { Clock } from '#libs/contracts';
import { guardedConnector, OutboundUrlGuard } from '#libs/security';
import { CLOCK } from '#libs/service-kit';
import { DispatcherSettings } from '../dispatcher.settings.js';
import { EndpointsModule } from '../endpoints/endpoints.module.js';
import { AttemptLog } from './attempt-log.service.js';
import { AttemptMaker } from './attempt-maker.service.js';
import { webhookConnections } from './webhook-connections.adapter.js';
import { WebhookSender } from './webhook-sender.client.js';

/** Injects the connections to all endpoints; whoever stops the service ends them. */
export const CONNECTIONS = Symbol('CONNECTIONS');

const providers: Provider[] = [
  AttemptLog,
  AttemptMaker,
  {
    provide: CONNECTIONS,
    inject: [DispatcherSettings],
    useFactory: (settings: DispatcherSettings) =>
      webhookConnections(guardedConnector(new OutboundUrlGuard(settings.WEBHOOK_ALLOW_PRIVATE))),
  },
  {
    provide: WebhookSender,
    inject: [CONNECTIONS, CLOCK],
    useFactory: (connections: Agent, clock: Clock) => new WebhookSender(connections, clock),
  },
];

/** One attempt: its signed request, the exchange with the endpoint, and the event that tells of it. */
@Module({ imports: [EndpointsModule], providers, exports: providers })
export class AttemptsModule {}
