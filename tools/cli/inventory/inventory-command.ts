import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { AdminClient } from '../../admin/admin-client.js';
import { findConnection } from '../connection.js';

export interface InventorySurroundings {
  env: NodeJS.ProcessEnv;
  workingFolder: string;
  /** A command's result, as JSON on standard output. */
  print: (result: unknown) => void;
}

/** `inventory import`. It fails when rows of the file were not taken; the others are in stock then. */
export function inventoryCommand({ env, workingFolder, print }: InventorySurroundings): Command {
  const inventory = new Command('inventory').description('phone numbers that can be given out');
  inventory
    .command('import')
    .description(
      'add the rows of a CSV file (msisdn; for eSIMs iccid, too; imsi, profile_type, country if wanted); fails if any row was not taken',
    )
    .argument('<csv>', 'path of the file')
    .option('--carrier <id>', 'the carrier in CARRIERS_FILE that these numbers belong to')
    .action(async (file: string, { carrier }: { carrier?: string }) => {
      const { url, adminToken } = findConnection(env, workingFolder);
      const csv = readFileSync(resolve(workingFolder, file), 'utf8');
      const result = await new AdminClient(url, adminToken).importInventory(csv, carrier ?? null);
      print(result);
      if (result.rejected > 0) throw new Error(`rows not taken: ${result.rejected}`);
    });
  return inventory;
}
