import { systemClock } from '#libs/contracts';
import { createEventLog, type CreateEventLogOptions } from '../create-event-log.js';

export interface ConsumingChildTask {
  connection: Pick<CreateEventLogOptions, 'kafkaBrokers' | 'databaseUrl'>;
  group: string;
  topic: string;
  /** Records beyond this many are taken and never finished. */
  finishes: number;
}

/** A consumer to be killed: says the value of each record that it finished, then hangs on all others. */
async function consume(task: ConsumingChildTask): Promise<void> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const log = await createEventLog({
    ...task.connection,
    clientId: 'consuming-child',
    partitions: 4,
    logger: silent,
    clock: systemClock,
  });
  let finished = 0;
  await log.consume({
    group: task.group,
    handlers: {
      [task.topic]: {
        kind: 'unordered',
        handle: (record) => {
          if (finished++ >= task.finishes) return new Promise(() => undefined);
          process.send?.(record.value.toString());
          return Promise.resolve();
        },
      },
    },
  });
}

process.on('message', (task: ConsumingChildTask) => void consume(task));
process.on('disconnect', () => process.exit());
