import { existsSync, readFileSync } from 'node:fs';
import { AdminClient, type NewAccount } from '../admin/admin-client.js';
import { demoInventoryCsv } from './demo-inventory.js';
import { SIMULATED_ES2PLUS_ID } from './merged-carriers.js';
import { writePrivateFile } from './private-file.js';

/** What demo.json keeps: the account, and whether its numbers are there. */
interface Demo {
  account: NewAccount;
  inventoryImported: boolean;
}

function isDemo(value: unknown): value is Demo {
  return typeof value === 'object' && value !== null && 'account' in value && 'inventoryImported' in value;
}

function keptDemo(path: string): Demo | null {
  if (!existsSync(path)) return null;
  const demo: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isDemo(demo) ? demo : null;
}

/** False when the database does not know the account: it was wiped, or is another one. */
async function isKnown(gatewayUrl: string, account: NewAccount): Promise<boolean> {
  const headers = { authorization: `Bearer ${account.api_key}` };
  const response = await fetch(new URL('/v1/account', gatewayUrl), { headers, signal: AbortSignal.timeout(10_000) });
  return response.status !== 401;
}

export interface DemoAccount {
  account: NewAccount;
  /** There was another one, whose key is good for nothing any more: its numbers and messages stay with it. */
  replacesAnother: boolean;
}

/** The demo account and its 10,000 numbers; made at the first start of a database, then kept. */
export async function ensureDemo(path: string, gatewayUrl: string, adminToken: string): Promise<DemoAccount> {
  const kept = keptDemo(path);
  const admin = new AdminClient(gatewayUrl, adminToken);
  const known = kept !== null && (await isKnown(gatewayUrl, kept.account));
  const account = known ? kept.account : await admin.createAccount({ name: 'demo' });
  const save = (inventoryImported: boolean): void => {
    const demo: Demo = { account, inventoryImported };
    writePrivateFile(path, `${JSON.stringify(demo, null, 2)}\n`);
  };
  if (!known) save(false);
  if (!known || !kept.inventoryImported) {
    await admin.importInventory(demoInventoryCsv(), SIMULATED_ES2PLUS_ID);
    save(true);
  }
  return { account, replacesAnother: kept !== null && !known };
}
