import { Module, type Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { AccountUpdated, Clock, NumberProvisioned } from '#libs/contracts';
import { StateTail, type EventLog } from '#libs/messaging';
import { PgNotifications, Projection, type ProjectionOptions, type Revised } from '#libs/persistence';
import { CLOCK, EVENT_LOG, HealthRegistry, LOGGER, SERVICE_NAME } from '#libs/service-kit';
import { SCHEMA } from '../schema.js';
import { EndpointDirectory } from './endpoint-directory.service.js';
import { ACCOUNTS, NUMBERS } from './projections.port.js';
import { StateFreshness } from './state-freshness.service.js';
import { STATE_TOPICS, type StateTopic } from './state-topics.js';

function projection<E extends Revised>(
  provide: symbol,
  table: string,
  keyOf: ProjectionOptions<E>['keyOf'],
): Provider<Promise<Projection<E>>> {
  return {
    provide,
    inject: [DataSource, PgNotifications, CLOCK],
    useFactory: async (dataSource: DataSource, notifications: PgNotifications, clock: Clock) => {
      const started = new Projection<E>({ dataSource, notifications, clock, schema: SCHEMA, table, keyOf });
      await started.start();
      return started;
    },
  };
}

const projections = [
  projection<NumberProvisioned>(NUMBERS, 'numbers', ({ number_id }) => number_id),
  projection<AccountUpdated>(ACCOUNTS, 'accounts', ({ account_id }) => account_id),
];

const tail: Provider = {
  provide: StateTail,
  inject: [EVENT_LOG, SERVICE_NAME, LOGGER],
  useFactory: (log: EventLog, service: string, logger: Logger) =>
    new StateTail({ topics: STATE_TOPICS, log, group: `meisim.${service}`, logger }),
};

const freshness: Provider = {
  provide: StateFreshness,
  inject: [EVENT_LOG, StateTail, HealthRegistry, LOGGER],
  useFactory: (log: EventLog, stateTail: StateTail<StateTopic>, health: HealthRegistry, logger: Logger) => {
    const freshness = new StateFreshness({ log, tail: stateTail, logger });
    // Asked for by the first look for retries. A replica that still reads would only hold back what comes to it.
    health.add('state', () =>
      freshness.hasCaughtUpOnce ? undefined : Promise.reject(new Error('changes of numbers and accounts not read yet')),
    );
    return freshness;
  },
};

/** What is known of numbers and accounts: where messages go, and how they are signed. */
@Module({
  providers: [...projections, EndpointDirectory, tail, freshness],
  exports: [...projections, EndpointDirectory, tail, freshness],
})
export class EndpointsModule {}
