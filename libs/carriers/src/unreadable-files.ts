import { readFileSync } from 'node:fs';
import type { Es2PlusCarrier } from './carrier.js';

/** What cannot be read of the files with which an SM-DP+ is reached, a line for each. Only who calls it needs them. */
export function unreadableFiles({ id, clientCertFile, clientKeyFile, caFile }: Es2PlusCarrier): string[] {
  const files = { client_cert_file: clientCertFile, client_key_file: clientKeyFile, ca_file: caFile };
  return Object.entries(files).flatMap(([field, path]) => {
    const reason = path === null ? null : readFailure(path);
    return reason === null ? [] : [`CARRIERS_FILE, ${id}: ${field} ${path ?? ''} cannot be read (${reason})`];
  });
}

function readFailure(path: string): string | null {
  try {
    readFileSync(path);
    return null;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  }
}
