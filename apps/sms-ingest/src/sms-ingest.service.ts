import type { ServiceDefinition } from '#libs/service-kit';
import { SmsIngestModule } from './sms-ingest.module.js';
import { SmsIngestSettings } from './sms-ingest.settings.js';

export const smsIngest: ServiceDefinition<SmsIngestSettings> = {
  name: 'sms-ingest',
  module: SmsIngestModule,
  settings: SmsIngestSettings,
  port: (settings) => settings.INGEST_PORT,
};
