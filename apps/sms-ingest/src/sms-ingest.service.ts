import type { ServiceDefinition } from '#libs/service-kit';
import { CarriersModule } from './carriers/carriers.module.js';
import { Carriers } from './carriers/carriers.service.js';
import { refuseOtherMethods } from './http-carriers/carrier-methods.adapter.js';
import { CARRIER_BODY_LIMIT_BYTES, useRawBodies } from './http-carriers/raw-bodies.adapter.js';
import { SmsIngestModule } from './sms-ingest.module.js';
import { SmsIngestSettings } from './sms-ingest.settings.js';

export const smsIngest: ServiceDefinition<SmsIngestSettings> = {
  name: 'sms-ingest',
  module: SmsIngestModule,
  settings: SmsIngestSettings,
  imports: ({ settings }) => [CarriersModule.of(Carriers.load(settings.CARRIERS_FILE), settings.CARRIER_PUBLIC_URL)],
  bodyLimitBytes: CARRIER_BODY_LIMIT_BYTES,
  configure: (app) => {
    useRawBodies(app);
    refuseOtherMethods(app);
  },
  port: (settings) => settings.INGEST_PORT,
};
