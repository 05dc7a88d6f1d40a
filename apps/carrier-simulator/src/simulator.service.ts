import type { ServiceDefinition } from '#libs/service-kit';
import { SimulatorModule } from './simulator.module.js';
import { SimulatorSettings } from './simulator.settings.js';

/** Room for a batch of 20,000 long messages. */
const BODY_LIMIT_BYTES = 32 * 1024 * 1024;

export const carrierSimulator: ServiceDefinition<SimulatorSettings> = {
  name: 'carrier-simulator',
  module: SimulatorModule,
  settings: SimulatorSettings,
  bodyLimitBytes: BODY_LIMIT_BYTES,
};
