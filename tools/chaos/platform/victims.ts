import type { KafkaBroker } from './kafka-broker.js';
import type { LaunchedPlatform } from './launched-platform.js';

/** Something that is killed with -9. */
export interface Victim {
  name: string;
  /** Kills it, and resolves once it is back. @returns the pid that was killed */
  kill(): Promise<number>;
}

/** The services that take part in a message's way, and those that must not. The simulator is the world outside. */
const SERVICES = ['sms-ingest', 'webhook-dispatcher', 'message-store', 'provisioning', 'gateway'] as const;

/** @param broker null: none, or not ours to kill */
export function victims(platform: LaunchedPlatform, broker: KafkaBroker | null): Victim[] {
  const services = SERVICES.map((name) => ({ name, kill: () => platform.killService(name) }));
  const postgres = { name: 'Postgres', kill: () => platform.killPostgres() };
  const [first, second, ...rest] = services;
  const inTurn = [first, second, postgres, ...rest].filter((victim) => victim !== undefined);
  if (broker === null) return inTurn;
  const kafka = {
    name: 'the Kafka broker',
    kill: async () => {
      const { pid } = broker;
      await broker.restart();
      return pid;
    },
  };
  return [...inTurn, kafka];
}
