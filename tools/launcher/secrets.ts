import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { LaunchError } from './launch-error.js';
import { writePrivateFile } from './private-file.js';

/** Secrets of one home, named as the environment variables that services read. */
export interface Secrets {
  MEISIM_KEYS: string;
  MEISIM_INTERNAL_KEY: string;
  MEISIM_ADMIN_TOKEN: string;
  /** Password of the simulator's SMPP link; SMPP allows 8 characters (SMPP 3.4, 5.2.2). */
  SIMULATOR_SMPP_PASSWORD: string;
}

function newSecrets(): Secrets {
  return {
    MEISIM_KEYS: `dev1:${randomBytes(32).toString('base64')}`,
    MEISIM_INTERNAL_KEY: randomBytes(32).toString('base64'),
    MEISIM_ADMIN_TOKEN: randomBytes(24).toString('base64url'),
    SIMULATOR_SMPP_PASSWORD: randomBytes(4).toString('hex'),
  };
}

function isSecrets(value: unknown): value is Secrets {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(newSecrets()).every((name) => typeof Reflect.get(value, name) === 'string');
}

/**
 * The home's secrets, made at the first start and kept: without them what is stored cannot be opened again. A variable
 * in the environment goes before the kept one.
 */
export function secretsOf(path: string, env: NodeJS.ProcessEnv): Secrets {
  if (!existsSync(path)) writePrivateFile(path, `${JSON.stringify(newSecrets(), null, 2)}\n`);
  const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isSecrets(kept)) throw new LaunchError([`${path} does not hold the secrets of this home`]);
  const given = (name: keyof Secrets): string => {
    const value = env[name]?.trim() ?? '';
    return value === '' ? kept[name] : value;
  };
  return {
    MEISIM_KEYS: given('MEISIM_KEYS'),
    MEISIM_INTERNAL_KEY: given('MEISIM_INTERNAL_KEY'),
    MEISIM_ADMIN_TOKEN: given('MEISIM_ADMIN_TOKEN'),
    SIMULATOR_SMPP_PASSWORD: given('SIMULATOR_SMPP_PASSWORD'),
  };
}
