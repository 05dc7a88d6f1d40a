import { loadCarriersWithoutSecrets, unreadableFiles } from '#libs/carriers';
import { SettingsError } from '#libs/service-kit';
import { Es2PlusClient } from '../es2plus/es2plus.client.js';
import type { ProvisioningSettings } from '../provisioning.settings.js';
import { CarrierDirectory } from './carrier-directory.js';

/** Injects the configured carriers. */
export const CARRIERS = Symbol('CARRIERS');

/** The configured carriers: who they are, and a client for each that gives out profiles. */
export interface Carriers {
  directory: CarrierDirectory;
  clients: ReadonlyMap<string, Es2PlusClient>;
}

/** @throws SettingsError naming what is wrong in CARRIERS_FILE */
export function openCarriers(settings: ProvisioningSettings): Carriers {
  const carriers = settings.CARRIERS_FILE === undefined ? [] : loadCarriersWithoutSecrets(settings.CARRIERS_FILE);
  const es2plus = carriers.filter((carrier) => carrier.type === 'es2plus');
  const problems = es2plus.flatMap(unreadableFiles);
  if (problems.length > 0) throw new SettingsError(problems);
  const known = carriers.map(({ id, type, simulated }) => ({ id, es2plus: type === 'es2plus', simulated }));
  return {
    directory: new CarrierDirectory(known, settings.ALLOW_SIMULATED_LIVE),
    clients: new Map(
      es2plus.map((carrier) => [
        carrier.id,
        new Es2PlusClient(carrier, {
          timeoutMs: settings.ES2PLUS_TIMEOUT_MS,
          connections: settings.ES2PLUS_CONCURRENCY,
        }),
      ]),
    ),
  };
}
