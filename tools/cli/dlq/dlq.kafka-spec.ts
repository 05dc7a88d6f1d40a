import { randomUUID } from 'node:crypto';
import { deadLetterTopic } from '#libs/contracts';
import { createEventLog, type EventLog } from '#libs/messaging';
import { describeDlq, type DlqHarness } from './dlq.contract.js';

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
