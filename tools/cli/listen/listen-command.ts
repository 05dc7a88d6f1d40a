import { Command, InvalidArgumentError } from 'commander';
import { findAccountConnection } from '../connection.js';
import { listen } from './listen.js';

interface ListenFlags {
  forwardTo: string;
  number?: string;
}

function httpUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('an http or https URL is expected');
}

export interface ListenContext {
  env: NodeJS.ProcessEnv;
  workingFolder: string;
  line: (text: string) => void;
  remark: (text: string) => void;
}

/** `meisim listen`: webhooks for a program that has no public address. */
export function listenCommand({ env, workingFolder, line, remark }: ListenContext): Command {
  return new Command('listen')
    .description("POST the account's messages to a URL on this machine, signed like its webhooks")
    .requiredOption('--forward-to <url>', 'where to POST them, for example http://localhost:8080/sms', httpUrl)
    .option('--number <id>', 'only the messages of this number')
    .action(async ({ forwardTo, number }: ListenFlags) => {
      const account = findAccountConnection(env, workingFolder);
      const ending = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          ending.abort();
        });
      }
      remark(`forwarding messages of ${account.url} to ${forwardTo}; Ctrl-C ends it`);
      await listen({
        ...account,
        numberId: number ?? null,
        target: forwardTo,
        signal: ending.signal,
        print: line,
        remark,
      });
    });
}
