/** A group member in a process of its own, for tests that kill it. Finishes even numbers and says so; odd ones hang. */
import { openKafkaLog } from './kafka-under-test.js';

const [group = '', topic = ''] = process.argv.slice(2);
const log = openKafkaLog({ clientId: 'child' });

const consumer = await log.consume({
  group,
  handlers: {
    [topic]: {
      kind: 'unordered',
      handle: async (record) => {
        const value = record.value.toString();
        if (Number(value) % 2 === 1) await new Promise(() => undefined);
        process.stdout.write(`handled ${value}\n`);
      },
    },
  },
});
process.stdout.write(`ready ${JSON.stringify(consumer.assignment())}\n`);
process.stdin.resume().once('close', () => process.exit(0));
