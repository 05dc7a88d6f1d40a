import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Guard } from '../../processes/guard.js';

/** Which event log the platform runs on. */
export type LogKind = 'kafka' | 'embedded';

type Release = () => Promise<void> | void;

/** Where a measurement starts its servers, and from which everything goes when it is over or has failed. */
export class Workplace {
  readonly guard = new Guard();
  readonly folder = mkdtempSync(join(tmpdir(), 'meisim-bench-'));
  private readonly releases: Release[] = [];
  private closing: Promise<void> | null = null;

  constructor(readonly say: (line: string) => void) {}

  /** Remembers how to end what was just started; the last one goes first. */
  keep<T>(resource: T, release: (resource: T) => Promise<void> | void): T {
    this.releases.push(() => release(resource));
    return resource;
  }

  /** A folder of its own. */
  subfolder(name: string): string {
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** Ends everything that was started. Never rejects: what does not end is the guard's. */
  close(): Promise<void> {
    this.closing ??= this.releaseAll();
    return this.closing;
  }

  private async releaseAll(): Promise<void> {
    for (const release of this.releases.splice(0).reverse()) {
      try {
        await release();
      } catch (error) {
        this.say(`  not stopped in order: ${String(error)}`);
      }
    }
    this.guard.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
