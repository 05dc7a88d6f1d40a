import type { ServiceDefinition } from '#libs/service-kit';
import { openCarriers } from './carriers/carriers.adapter.js';
import { CarriersModule } from './carriers/carriers.module.js';
import { ProvisioningModule } from './provisioning.module.js';
import { ProvisioningSettings } from './provisioning.settings.js';

/** Room for an inventory file of some 300,000 rows. */
const BODY_LIMIT_BYTES = 32 * 1024 * 1024;

export const provisioning: ServiceDefinition<ProvisioningSettings> = {
  name: 'provisioning',
  module: ProvisioningModule,
  settings: ProvisioningSettings,
  imports: ({ settings }) => [CarriersModule.of(openCarriers(settings))],
  servesWithoutEventLog: true,
  configure: (app) => {
    // Inventory files come as they are; the import says what is wrong with them, line by line.
    app.useBodyParser('text/csv', { bodyLimit: BODY_LIMIT_BYTES }, (_request, body, done) => {
      done(null, body.toString());
    });
  },
};
