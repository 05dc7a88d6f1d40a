/** The Postgres schema of this service. */
export const SCHEMA = 'webhook_dispatcher';
