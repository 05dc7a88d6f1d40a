/** `npm run meisim -- <command>`: what operators, and users with a terminal, do by hand. */
import { Command, InvalidArgumentError } from 'commander';
import { AdminClient, type AccountRequest } from '../admin/admin-client.js';
import { findConnection } from './connection.js';
import { errorText } from './error-text.js';
import { dlqCommand } from './dlq/dlq-command.js';
import { inventoryCommand } from './inventory/inventory-command.js';
import { listenCommand } from './listen/listen-command.js';

function client(): AdminClient {
  const { url, adminToken } = findConnection(process.env, process.cwd());
  return new AdminClient(url, adminToken);
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is expected');
  return Number(text);
}

function print(result: unknown): void {
  console.log(JSON.stringify(result, null, 2));
}

interface CreateOptions {
  name: string;
  maxNumbers?: number;
  maxProvisions30d?: number;
}

async function createAccount({ name, maxNumbers, maxProvisions30d }: CreateOptions): Promise<void> {
  const request: AccountRequest = {
    name,
    ...(maxNumbers !== undefined && { max_numbers: maxNumbers }),
    ...(maxProvisions30d !== undefined && { max_provisions_30d: maxProvisions30d }),
  };
  print(await client().createAccount(request));
}

const program = new Command('meisim').description('Operate a MeiSIM platform.').showHelpAfterError();

program
  .command('accounts')
  .description('customers and their keys')
  .command('create')
  .description('make an account; its keys and its secret are shown this once')
  .option('--name <name>', 'what to call it', 'account')
  .option('--max-numbers <count>', 'numbers it may hold at a time (default: 5)', wholeNumber)
  .option('--max-provisions-30d <count>', 'numbers it may take in 30 days (default: 20)', wholeNumber)
  .action(createAccount);

program.addCommand(inventoryCommand({ env: process.env, workingFolder: process.cwd(), print }));

program.addCommand(
  dlqCommand({
    env: process.env,
    workingFolder: process.cwd(),
    print,
    remark: (text) => {
      console.error(text);
    },
  }),
);

program.addCommand(
  listenCommand({
    env: process.env,
    workingFolder: process.cwd(),
    line: (text) => {
      console.log(text);
    },
    remark: (text) => {
      console.error(text);
    },
  }),
);

program.parseAsync().catch((error: unknown) => {
  console.error(`meisim: ${errorText(error)}`);
  process.exitCode = 1;
});
