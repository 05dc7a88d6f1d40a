import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the gateway is and how an operator proves to be one. */
export interface Connection {
  url: string;
  adminToken: string;
}

const DEFAULT_HOME = '.meisim';

/** How an account's program proves to be one, and knows what comes from the platform. */
export interface AccountConnection {
  url: string;
  apiKey: string;
  apiSecret: string;
}

/** A text of the platform that `npm start` runs on this machine. */
function ofRunningPlatform(path: string, name: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const dev: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const value: unknown = typeof dev === 'object' && dev !== null ? Reflect.get(dev, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function urlOf(env: NodeJS.ProcessEnv, path: string): string | undefined {
  const given = env['MEISIM_URL'];
  if (!given) return ofRunningPlatform(path, 'gateway_url');
  if (/^https?:\/\//i.test(given) && URL.canParse(given)) return given.replace(/\/+$/, '');
  throw new Error(`MEISIM_URL is not an http or https URL: ${given}`);
}

function devJson(env: NodeJS.ProcessEnv, workingFolder: string): string {
  return join(resolve(workingFolder, env['MEISIM_HOME'] || DEFAULT_HOME), 'dev.json');
}

/**
 * MEISIM_URL and MEISIM_ADMIN_TOKEN, else the platform that `npm start` runs on this machine.
 * @throws Error saying what is missing or cannot be used
 */
export function findConnection(env: NodeJS.ProcessEnv, workingFolder: string): Connection {
  const path = devJson(env, workingFolder);
  const url = urlOf(env, path);
  const adminToken = env['MEISIM_ADMIN_TOKEN'] || ofRunningPlatform(path, 'admin_token');
  if (url === undefined || adminToken === undefined) {
    throw new Error(`no platform found: set MEISIM_URL and MEISIM_ADMIN_TOKEN, or run npm start (${path})`);
  }
  return { url, adminToken };
}

/**
 * MEISIM_URL, MEISIM_API_KEY and MEISIM_API_SECRET, else the demo account of the platform on this machine.
 * @throws Error saying what is missing
 */
export function findAccountConnection(env: NodeJS.ProcessEnv, workingFolder: string): AccountConnection {
  const path = devJson(env, workingFolder);
  const url = urlOf(env, path);
  const apiKey = env['MEISIM_API_KEY'] || ofRunningPlatform(path, 'api_key');
  const apiSecret = env['MEISIM_API_SECRET'] || ofRunningPlatform(path, 'api_secret');
  if (url !== undefined && apiKey !== undefined && apiSecret !== undefined) return { url, apiKey, apiSecret };
  throw new Error(`no account found: set MEISIM_URL, MEISIM_API_KEY and MEISIM_API_SECRET, or run npm start (${path})`);
}
