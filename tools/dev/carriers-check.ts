import { LaunchError } from './launch-error.js';

/**
 * What the services would refuse, each of them in its own log: told once, and before anything is started.
 * @param carriers text of a CARRIERS_FILE
 * @throws LaunchError naming every bad entry
 */
export async function checkCarriers(carriers: string, env: NodeJS.ProcessEnv): Promise<void> {
  // Loaded only here: most starts have no carriers of the user's, and the launcher is to be quick.
  const { parseCarriers, SettingsError } = await import('#libs/service-kit');
  try {
    parseCarriers(carriers, env);
  } catch (error) {
    throw error instanceof SettingsError ? new LaunchError(error.problems) : error;
  }
}
