import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Guard } from '../../processes/guard.js';

/** Which event log the platform runs on. */
export type LogKind = 'kafka' | 'embedded';

const CLOSED = 'stopped before it was over';

type Release = () => Promise<void> | void;

/** Where a measurement starts its servers, and from which everything goes when it is over or has failed. */
export class Workplace {
  readonly guard = new Guard();
  readonly folder = mkdtempSync(join(tmpdir(), 'meisim-bench-'));
  private readonly releases: Release[] = [];
  private closing: Promise<void> | null = null;

  constructor(readonly say: (line: string) => void) {}

  /**
   * Remembers how to end what was just started; the last one goes first.
   * @throws Error when the workplace is closed: whoever still starts things is to stop
   */
  keep<T>(resource: T, release: (resource: T) => Promise<void> | void): T {
    if (this.closing !== null) {
      void release(resource);
      throw new Error(CLOSED);
    }
    this.releases.push(() => release(resource));
    return resource;
  }

  /** A folder of its own. @throws Error when the workplace is closed */
  subfolder(name: string): string {
    if (this.closing !== null) throw new Error(CLOSED);
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
