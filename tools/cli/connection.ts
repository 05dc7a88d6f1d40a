import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the gateway is and how an operator proves to be one. */
export interface Connection {
  url: string;
  adminToken: string;
}

const DEFAULT_HOME = '.meisim';

function ofRunningPlatform(path: string): Partial<Connection> {
  if (!existsSync(path)) return {};
  const dev: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof dev !== 'object' || dev === null) return {};
  const url: unknown = Reflect.get(dev, 'gateway_url');
  const adminToken: unknown = Reflect.get(dev, 'admin_token');
  return { ...(typeof url === 'string' && { url }), ...(typeof adminToken === 'string' && { adminToken }) };
}

/**
 * MEISIM_URL and MEISIM_ADMIN_TOKEN, else the platform that `npm start` runs on this machine.
 * @throws Error saying what is missing
 */
export function findConnection(env: NodeJS.ProcessEnv, workingFolder: string): Connection {
  const path = join(resolve(workingFolder, env['MEISIM_HOME'] || DEFAULT_HOME), 'dev.json');
  const local = ofRunningPlatform(path);
  const url = env['MEISIM_URL'] || local.url;
  const adminToken = env['MEISIM_ADMIN_TOKEN'] || local.adminToken;
  if (url === undefined || adminToken === undefined) {
    throw new Error(`no platform found: set MEISIM_URL and MEISIM_ADMIN_TOKEN, or run npm start (${path})`);
  }
  return { url, adminToken };
}
