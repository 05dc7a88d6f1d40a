import type { FastifyInstance } from 'fastify';
import { concernsApi } from './proxy/request-path.js';

/** For every answer. Browsers are not meant to read the API, so there is no CORS either. */
const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};
/** Answers of the API hold messages, keys and eSIM profiles: nobody on the way keeps them. */
const API = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

/** Headers that keep browsers and caches from doing what nobody wants; a handler may say otherwise. */
export function registerSecurityHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(EVERYWHERE);
    if (concernsApi(request.url)) void reply.headers(API);
    done();
  });
}
