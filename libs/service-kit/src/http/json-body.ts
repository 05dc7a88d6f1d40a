import { isUtf8 } from 'node:buffer';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RawServerDefault } from 'fastify';
import { DomainError } from '#libs/contracts';

/**
 * JSON bodies, where an empty one is no body: many clients send `Content-Type: application/json` with every POST.
 * Refuses `__proto__` and `constructor.prototype`, as Fastify's own parser does, and bytes that are no UTF-8: Node would
 * put another character in the place of each, and the sender would never know.
 */
export function useJsonBodies(app: NestFastifyApplication, bodyLimitBytes: number): void {
  const fastify = app.getHttpAdapter().getInstance();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  app.useBodyParser<RawServerDefault>('application/json', { bodyLimit: bodyLimitBytes }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else if (!isUtf8(body)) done(new DomainError('bad_request', 'The body is not valid UTF-8.'));
    else void parse(request, body.toString('utf8'), done);
  });
}
