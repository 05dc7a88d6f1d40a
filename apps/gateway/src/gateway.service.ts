import type { FastifyInstance } from 'fastify';
import { CLOCK, HealthModule, INTERNAL_KEY, LOGGER, type ServiceDefinition } from '#libs/service-kit';
import { RequestGateService } from './authentication/request-gate.service.js';
import { GatewayModule } from './gateway.module.js';
import { GatewaySettings } from './gateway.settings.js';
import { KeyWatch } from './proxy/key-watch.service.js';
import { registerProxy } from './proxy/proxy.adapter.js';
import { Upstream } from './proxy/upstream.adapter.js';
import { RateLimitsService } from './rate-limits/rate-limits.service.js';
import { registerSecurityHeaders } from './security-headers.adapter.js';

/** The gateway as a service: its own routes, its gate before all of /v1, its proxy behind the rest. */
export const GATEWAY: ServiceDefinition<GatewaySettings> = {
  name: 'gateway',
  module: GatewayModule,
  imports: (platform) => [HealthModule.forRegistry(platform.health)],
  settings: GatewaySettings,
  servesWithoutEventLog: true,
  port: (settings) => settings.GATEWAY_PORT,
  trustedProxies: (settings) => settings.TRUSTED_PROXIES ?? [],
  configure: (app, { settings }) => {
    const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
    const gate = app.get(RequestGateService);
    registerSecurityHeaders(fastify);
    fastify.addHook('onRequest', (request, reply) => gate.admit(request, reply));
    registerProxy(fastify, {
      upstream: app.get(Upstream),
      urls: {
        provisioning: settings.PROVISIONING_URL,
        'message-store': settings.MESSAGE_STORE_URL,
        'sms-ingest': settings.SMS_INGEST_URL,
        'webhook-dispatcher': settings.WEBHOOK_DISPATCHER_URL,
      },
      internalKey: app.get<Buffer>(INTERNAL_KEY),
      clock: app.get(CLOCK),
      limits: app.get(RateLimitsService),
      keyWatch: app.get(KeyWatch),
      logger: app.get(LOGGER),
    });
  },
};
