import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '#libs/contracts';

const MESSAGES = /^\/carriers\/[^/?]+\/messages(\?|$)/;

/** Tells a carrier that asks with another method that there is only POST, rather than that there is nothing. */
export function refuseOtherMethods(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'POST' || !MESSAGES.test(request.url)) {
      done();
      return;
    }
    void reply.header('allow', 'POST');
    done(new DomainError('method_not_allowed'));
  });
}
