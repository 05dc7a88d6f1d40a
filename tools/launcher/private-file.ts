import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/** Writes a file that only we may read, whole or not at all: readers see the old text or the new one. */
export function writePrivateFile(path: string, text: string): void {
  const fresh = `${path}.${randomBytes(4).toString('hex')}.new`;
  const file = openSync(fresh, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
}
