import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Far above any message; what is larger is refused before it is read. */
export const CARRIER_BODY_LIMIT_BYTES = 256 * 1024;

/**
 * Leaves bodies as the bytes that came, whatever they say they are: signatures are checked before anything is parsed.
 * For the whole service, in which nobody but carriers posts.
 */
export function useRawBodies(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeAllContentTypeParsers();
  for (const type of ['application/json', 'application/x-www-form-urlencoded', '*']) {
    app.useBodyParser(type, { bodyLimit: CARRIER_BODY_LIMIT_BYTES }, (_request, body, done) => {
      done(null, body);
    });
  }
}
