import { LaunchError } from './launch-error.js';

/** The launcher gives the services one in any case. */
const PUBLIC_URL = 'http://127.0.0.1';

/**
 * What the services would refuse, each of them in its own log: told once, and before anything is started.
 * @param carriers text of a CARRIERS_FILE
 * @throws LaunchError naming every bad entry
 */
export async function checkCarriers(carriers: string, env: NodeJS.ProcessEnv): Promise<void> {
  // Loaded only here: most starts have no carriers of the user's, and the launcher is to be quick.
  const { parseCarriers, unreadableFiles } = await import('#libs/carriers');
  const { SettingsError } = await import('#libs/service-kit');
  const { HttpCarrierFormats } =
    await import('../../apps/sms-ingest/src/http-carriers/http-carrier-formats.service.js');
  const problemsOf = <T>(check: () => T): { result?: T; problems: readonly string[] } => {
    try {
      return { result: check(), problems: [] };
    } catch (error) {
      if (error instanceof SettingsError) return { problems: error.problems };
      throw error;
    }
  };
  const { result = [], problems } = problemsOf(() => parseCarriers(carriers, env));
  const http = result.filter((carrier) => carrier.type === 'http');
  const es2plus = result.filter((carrier) => carrier.type === 'es2plus');
  const all = [
    ...problems,
    ...problemsOf(() => HttpCarrierFormats.for(http, PUBLIC_URL)).problems,
    ...es2plus.flatMap(unreadableFiles),
  ];
  if (all.length > 0) throw new LaunchError(all);
}
