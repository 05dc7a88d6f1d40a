import { randomBytes } from 'node:crypto';

const REQUEST_ID = /^[A-Za-z0-9_.:-]{8,80}$/;

/** The caller's own id when it is a sane one, so that one id leads through all services; otherwise a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && REQUEST_ID.test(header) ? header : `req_${randomBytes(12).toString('hex')}`;
}
