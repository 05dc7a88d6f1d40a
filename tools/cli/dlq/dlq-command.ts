import { Command, InvalidArgumentError } from 'commander';
import { createEventLog, DeadLetters } from '#libs/messaging';
import { KafkaSecuritySettings, loadSettings, readKafkaSecurity } from '#libs/service-kit';
import { DeadLetterDesk, type HandledReport } from './dead-letter-desk.js';
import { parsePlace, selectLetters, type Place, type SelectionOptions } from './letter-selection.js';
import { describeLog, findLog } from './log-connection.js';

export interface DlqSurroundings {
  env: NodeJS.ProcessEnv;
  workingFolder: string;
  /** A command's result, as JSON on standard output. */
  print: (result: unknown) => void;
  /** For the operator's eyes; no part of the result. */
  remark: (text: string) => void;
}

const SHOWN_BY_DEFAULT = 20;
const TOPIC = 'such as sms.received, with or without .dlq; list names those that have some';

/** `dlq list|show|replay|drop`. A command that leaves something open that it was asked to handle fails. */
export function dlqCommand(surroundings: DlqSurroundings): Command {
  const { print } = surroundings;
  const dlq = new Command('dlq').description('records that no consumer could handle');
  dlq
    .command('list')
    .description('how many are open, by topic, reason and service')
    .option('--topic <topic>', 'this topic only, with or without .dlq')
    .action(async ({ topic }: { topic?: string }) => {
      print(await atDesk(surroundings, (desk) => desk.list(topic ?? null)));
    });
  dlq
    .command('show')
    .description('the open ones of a topic; what is sealed stays so')
    .argument('<topic>', TOPIC)
    .option('--limit <count>', 'at most this many', count, SHOWN_BY_DEFAULT)
    .option('--raw', 'headers and bytes as they stand in the log')
    .action(async (topic: string, { limit, raw }: { limit: number; raw?: boolean }) => {
      print(await atDesk(surroundings, (desk) => desk.show(topic, limit, raw === true)));
    });
  withSelection(dlq.command('replay'))
    .description('append them to their own topic again, for the service that gave them up')
    .option('--to-all', 'for every service that reads the topic')
    .action(async (topic: string, { toAll, ...options }: SelectionOptions & { toAll?: boolean }) => {
      const selection = selectLetters(options);
      const audience = toAll === true ? 'all' : 'failed';
      report(print, await atDesk(surroundings, (desk) => desk.replay(topic, selection, audience)));
    });
  withSelection(dlq.command('drop'))
    .description('mark them as handled without handling them')
    .action(async (topic: string, options: SelectionOptions) => {
      const selection = selectLetters(options);
      report(print, await atDesk(surroundings, (desk) => desk.drop(topic, selection)));
    });
  return dlq;
}

function withSelection(command: Command): Command {
  return command
    .argument('<topic>', TOPIC)
    .option('--position <p:o...>', 'those at these positions of the dead-letter topic, as show gives them', places)
    .option('--from-position <p:o>', 'those of partition p from offset o on', place)
    .option('--all', 'all that are open');
}

async function atDesk<T>(
  { env, workingFolder, remark }: DlqSurroundings,
  work: (desk: DeadLetterDesk) => Promise<T>,
): Promise<T> {
  const connection = findLog(env, workingFolder);
  remark(describeLog(connection));
  const kafkaSecurity =
    connection.kafkaBrokers.length > 0 ? readKafkaSecurity(loadSettings(KafkaSecuritySettings, env)) : {};
  const complain = (_fields: object, message: string) => {
    remark(message);
  };
  const log = await createEventLog({
    ...connection,
    kafkaSecurity,
    clientId: 'meisim-cli',
    // It creates no topic.
    partitions: 1,
    logger: { info: () => undefined, warn: complain, error: complain },
  });
  try {
    return await work(new DeadLetterDesk(new DeadLetters(log)));
  } finally {
    await log.close();
  }
}

function report(print: DlqSurroundings['print'], handled: HandledReport): void {
  print(handled);
  if (handled.left.length > 0) throw new Error(`${handled.left.length} left open in ${handled.topic}`);
}

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is expected');
  return Number(text);
}

function place(text: string): Place {
  try {
    return parsePlace(text);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

function places(text: string, earlier: readonly Place[] = []): Place[] {
  return [...earlier, place(text)];
}
