import type { KafkaBroker } from './kafka-broker.js';
import type { LaunchedPlatform } from '../../bench/stack/launched-platform.js';

/** Something that is killed with -9. */
export interface Victim {
  name: string;
  /** Kills it, and resolves once it is back. @returns the pid that was killed */
  kill(): Promise<number>;
}

/**
 * Everything but the simulator, which is the world outside, in the order in which it is killed.
 * @param broker null: none, or not ours to kill
 */
export function victims(platform: LaunchedPlatform, broker: KafkaBroker | null): Victim[] {
  const service = (name: string): Victim => ({ name, kill: () => platform.killService(name) });
  return [
    service('sms-ingest'),
    ...kafkaVictim(broker),
    service('webhook-dispatcher'),
    { name: 'Postgres', kill: () => platform.killPostgres() },
    service('message-store'),
    service('provisioning'),
    service('gateway'),
  ];
}

function kafkaVictim(broker: KafkaBroker | null): Victim[] {
  if (broker === null) return [];
  const kill = async (): Promise<number> => {
    const { pid } = broker;
    await broker.restart();
    return pid;
  };
  return [{ name: 'the Kafka broker', kill }];
}
