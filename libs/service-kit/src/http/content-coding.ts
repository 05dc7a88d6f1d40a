import type { FastifyRequest, preParsingHookHandler } from 'fastify';
import { DomainError } from '#libs/contracts';

const NONE = 'identity';
/** The registered ones (RFC 9110, 8.4.1). A word that names none of them has changed nothing, and says nothing. */
const CODINGS = /\b(?:gzip|x-gzip|deflate|compress|x-compress|br|zstd)\b/;

/**
 * A body comes as it is: what its sender has compressed would be read as if it were the text itself. The answer names
 * what is taken (RFC 9110, 15.5.16).
 * @throws DomainError unsupported_media_type, through `done`
 */
export const refuseContentCoding: preParsingHookHandler = (request, reply, payload, done) => {
  const coding = request.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (!CODINGS.test(coding) || !hasBody(request)) {
    done(null, payload);
    return;
  }
  void reply.header('accept-encoding', NONE);
  done(new DomainError('unsupported_media_type', 'Send the body without a Content-Encoding.'));
};

function hasBody({ headers }: FastifyRequest): boolean {
  return Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;
}
