import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { deadLetterTopic } from '#libs/contracts';
import { createEventLog, type EventLog } from '#libs/messaging';
import { securedKafkaUnderTest } from '#libs/testing';
import { describeDlq, type DlqHarness } from './dlq.contract.js';
import { dlqCommand } from './dlq-command.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

class KafkaDlqHarness implements DlqHarness {
  readonly #brokers = process.env['KAFKA_BROKERS'] ?? '';
  #log: EventLog | null = null;

  async start(): Promise<void> {
    const kafkaBrokers = this.#brokers.split(',');
    this.#log = await createEventLog({
      kafkaBrokers,
      databaseUrl: '',
      clientId: 'test',
      partitions: 4,
      logger: silent,
    });
  }

  async stop(): Promise<void> {
    await this.#log?.close();
  }

  log(): EventLog {
    if (this.#log === null) throw new Error('the harness is not started');
    return this.#log;
  }

  env(): NodeJS.ProcessEnv {
    return { KAFKA_BROKERS: this.#brokers, MEISIM_HOME: '/nowhere' };
  }

  async topic(): Promise<string> {
    const name = `test.${randomUUID()}`;
    const retention = { kind: 'timed', retentionMs: 3_600_000 } as const;
    await this.log().ensureTopics([name, deadLetterTopic(name)].map((topic) => ({ name: topic, retention })));
    return name;
  }
}

describeDlq('Kafka', new KafkaDlqHarness());

const { login } = securedKafkaUnderTest() ?? { login: {} };

(securedKafkaUnderTest() === null ? describe.skip : describe)('dead letters of a Kafka that asks for a login', () => {
  const list = (given: NodeJS.ProcessEnv): Promise<unknown> => {
    const env = { ...login, KAFKA_SASL_MECHANISM: 'plain', MEISIM_HOME: '/nowhere', ...given };
    const nobody = (): void => undefined;
    const command = dlqCommand({ env, workingFolder: '/', print: nobody, remark: nobody });
    return command.parseAsync(['list', '--topic', `none.${randomUUID()}`], { from: 'user' });
  };

  test('are looked for with the settings of the services', async () => {
    await expect(list({})).rejects.toThrow('no such topic');
    await expect(list({ KAFKA_SASL_PASSWORD: 'wrong' })).rejects.toThrow('the broker refused the login');
    await expect(list({ KAFKA_SASL_PASSWORD: '' })).rejects.toThrow('KAFKA_SASL_PASSWORD is missing');
  });
});
