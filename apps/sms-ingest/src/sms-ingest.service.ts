import type { ServiceDefinition } from '#libs/service-kit';
import { CarriersModule } from './carriers/carriers.module.js';
import { Carriers } from './carriers/carriers.service.js';
import { SmsIngestModule } from './sms-ingest.module.js';
import { SmsIngestSettings } from './sms-ingest.settings.js';

export const smsIngest: ServiceDefinition<SmsIngestSettings> = {
  name: 'sms-ingest',
  module: SmsIngestModule,
  settings: SmsIngestSettings,
  imports: ({ settings }) => [CarriersModule.of(Carriers.load(settings.CARRIERS_FILE))],
  port: (settings) => settings.INGEST_PORT,
};
