import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SettingsError } from '#libs/service-kit';
import { resolveCarrier, type SecretOf } from './resolve-carrier.js';
import type { Carrier, Es2PlusCarrier, NamedCarrier } from './carrier.js';

/**
 * The carriers of `CARRIERS_FILE`, in its order, with their secrets taken from the variables that `*_env` names.
 * See docs/carriers.md.
 * @throws SettingsError naming every bad entry
 */
export function loadCarriersFile(path: string, env: NodeJS.ProcessEnv = process.env): Carrier[] {
  return parseCarriers(readText(path), env);
}

/** The same for the text of such a file. */
export function parseCarriers(text: string, env: NodeJS.ProcessEnv): Carrier[] {
  return resolveAll(text, (variable) => env[variable]);
}

/**
 * The carriers of `CARRIERS_FILE` for a service that orders profiles of some and must know of the others: their secrets
 * are for the service that receives from them, and need not be in this one's environment.
 * @throws SettingsError naming every bad entry
 */
export function loadCarriersWithoutSecrets(path: string): (NamedCarrier | Es2PlusCarrier)[] {
  return resolveAll(readText(path), () => WITHHELD).map((carrier) =>
    carrier.type === 'es2plus' ? carrier : { type: carrier.type, id: carrier.id, simulated: carrier.simulated },
  );
}

/** Stands for a secret while the rest of its entry is checked. */
const WITHHELD = 'withheld';

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new SettingsError([`CARRIERS_FILE: cannot read ${path}: ${String(error)}`]);
  }
}

function resolveAll(text: string, secretOf: SecretOf): Carrier[] {
  const entries = readList(text);
  const problems: string[] = [];
  const carriers = entries.flatMap((entry, index) => {
    const resolved = resolveCarrier(entry, secretOf);
    if (resolved.carrier) return [resolved.carrier];
    problems.push(...resolved.problems.map((problem) => `CARRIERS_FILE, ${nameOf(entry, index)}: ${problem}`));
    return [];
  });
  const ids = entries.flatMap((entry) => idOf(entry) ?? []);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  problems.push(...[...repeated].map((id) => `CARRIERS_FILE: the id ${id} is there more than once`));
  if (problems.length > 0) throw new SettingsError(problems);
  return carriers;
}

function readList(text: string): unknown[] {
  let parsed: unknown;
  try {
    parsed = parse(text);
  } catch (error) {
    throw new SettingsError([`CARRIERS_FILE: not YAML: ${error instanceof Error ? error.message : String(error)}`]);
  }
  if (parsed === null || parsed === undefined) return [];
  if (!Array.isArray(parsed)) throw new SettingsError(['CARRIERS_FILE: expected a list of carriers']);
  return parsed as unknown[];
}

function nameOf(entry: unknown, index: number): string {
  const id = idOf(entry);
  return `entry ${index + 1}${id === null ? '' : ` (${id})`}`;
}

function idOf(entry: unknown): string | null {
  const named = typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
  return named ? String(entry.id) : null;
}
