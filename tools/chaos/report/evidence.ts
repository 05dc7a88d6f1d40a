import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChaosResult } from '../run-chaos.js';

/**
 * Saves what explains a broken promise from the workplace, which is about to go: the services' logs, and what was seen.
 * @param result null when the run broke off
 * @returns the folder
 */
export function keepEvidence(workplaceFolder: string, result: ChaosResult | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'meisim-chaos-evidence-'));
  const logs = join(workplaceFolder, 'home', 'logs');
  if (existsSync(logs)) cpSync(logs, join(folder, 'logs'), { recursive: true });
  if (result !== null) writeFileSync(join(folder, 'seen.json'), `${JSON.stringify(result, setsAsLists, 2)}\n`);
  return folder;
}

function setsAsLists(_: string, value: unknown): unknown {
  return value instanceof Set || value instanceof Map ? [...(value as Iterable<unknown>)] : value;
}
