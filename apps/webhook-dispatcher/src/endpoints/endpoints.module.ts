import { Module, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccountUpdated, Clock, NumberProvisioned } from '#libs/contracts';
import { PgNotifications, Projection, type ProjectionOptions, type Revised } from '#libs/persistence';
import { CLOCK } from '#libs/service-kit';
import { SCHEMA } from '../schema.js';
import { EndpointDirectory } from './endpoint-directory.service.js';
import { ACCOUNTS, NUMBERS } from './projections.port.js';

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

/** What is known of numbers and accounts: where messages go, and how they are signed. */
@Module({
  providers: [...projections, EndpointDirectory],
  exports: [...projections, EndpointDirectory],
})
export class EndpointsModule {}
