import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { KafkaEventLog } from './kafka-event-log.adapter.js';

test('a log on a Kafka that does not answer ends what it asks when it is closed, and says why it asks', async () => {
  const broker = createServer((socket) => socket.on('error', () => undefined).destroy());
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  const address = broker.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const said: object[] = [];
  const told = new Promise<void>((resolve) => {
    const note = (fields: object, message: string): void => {
      said.push(fields);
      if (message === 'the topics are not there yet; asking again') resolve();
    };
    const logger = { info: () => undefined, warn: note, error: note };
    log = new KafkaEventLog({ brokers: [`127.0.0.1:${port}`], clientId: 'test', partitions: 1, logger });
  });
  const asked = log.ensureTopics([]).catch((error: unknown) => error);
  await told;
  expect(JSON.stringify(said)).toContain('KAFKA_TLS');
  await log.close();
  const outcome = await asked;
  expect(outcome).toMatchObject({ name: 'EventLogUnavailableError' });
  expect(String(outcome)).not.toContain('no answer within');
  await new Promise((resolve) => broker.close(resolve));
});

let log: KafkaEventLog;
