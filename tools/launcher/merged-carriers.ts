import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { LaunchError } from './launch-error.js';

export const SIMULATED_SMPP_ID = 'simulator-smpp';
export const SIMULATED_ES2PLUS_ID = 'simulator-es2plus';
export const SIMULATED_PASSWORD_ENV = 'SIMULATOR_SMPP_PASSWORD';

const FILE_FIELDS = ['client_cert_file', 'client_key_file', 'ca_file'];

/**
 * The simulator's own link and SM-DP+, as a CARRIERS_FILE names them.
 * @param identityTlv name or tag of the TLV in which the simulator sends its ids; null: it sends none
 */
export function simulatedCarriers(
  ports: { smpp: number; es2plus: number },
  identityTlv: string | null,
): Record<string, unknown>[] {
  return [
    {
      id: SIMULATED_SMPP_ID,
      type: 'smpp',
      host: '127.0.0.1',
      port: ports.smpp,
      tls: false,
      system_id: 'meisim',
      password_env: SIMULATED_PASSWORD_ENV,
      bind: 'transceiver',
      binds: 2,
      window: 500,
      ...(identityTlv === null ? {} : { identity_tlv: /^\d+$/.test(identityTlv) ? Number(identityTlv) : identityTlv }),
      simulated: true,
    },
    {
      id: SIMULATED_ES2PLUS_ID,
      type: 'es2plus',
      url: `http://127.0.0.1:${ports.es2plus}`,
      requester_id: 'meisim',
      simulated: true,
    },
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The merged file lies elsewhere than the user's, whose relative paths are meant from where they stand. */
function withAbsoluteFiles(entry: unknown, folder: string): unknown {
  if (!isRecord(entry)) return entry;
  const files = FILE_FIELDS.flatMap((field) => {
    const path = entry[field];
    return typeof path === 'string' ? [[field, resolve(folder, path)] as const] : [];
  });
  return { ...entry, ...Object.fromEntries(files) };
}

function usersCarriers(path: string): unknown[] {
  let parsed: unknown;
  try {
    parsed = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new LaunchError([`CARRIERS_FILE: ${path} cannot be used: ${reason}`]);
  }
  if (parsed === null || parsed === undefined) return [];
  if (!Array.isArray(parsed)) throw new LaunchError([`CARRIERS_FILE: ${path} must hold a list of carriers`]);
  return parsed.map((entry: unknown) => withAbsoluteFiles(entry, dirname(path)));
}

/**
 * The carriers of the user's file, then the simulator's.
 * @param path the user's CARRIERS_FILE, or null
 * @param identityTlv see `simulatedCarriers`
 */
export function mergedCarriers(
  path: string | null,
  ports: { smpp: number; es2plus: number },
  identityTlv: string | null = null,
): string {
  const users = path === null ? [] : usersCarriers(path);
  return stringify([...users, ...simulatedCarriers(ports, identityTlv)]);
}
