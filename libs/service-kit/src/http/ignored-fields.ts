import { mixin, type CallHandler, type ExecutionContext, type NestInterceptor, type Type } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Names the fields of a body that nothing has been done with. */
export const IGNORED_FIELDS_HEADER = 'x-meisim-ignored-fields';

const NAMED_MAX = 10;
const NAME_LENGTH_MAX = 64;

/**
 * Says in a header which fields of the body the DTO does not know. They are dropped, since clients send what later
 * versions know; but one that is misspelt would be missed in silence. Names are written as in a URL, at most ten of them.
 */
export function namesIgnoredFields(dto: Type): Type<NestInterceptor> {
  const known = new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(dto, '', false, false)
      .map(({ propertyName }) => propertyName),
  );

  class IgnoredFieldsInterceptor implements NestInterceptor {
    intercept(context: ExecutionContext, next: CallHandler): ReturnType<CallHandler['handle']> {
      const http = context.switchToHttp();
      const names = ignoredFields(http.getRequest<FastifyRequest>().body, known);
      // Before the body is checked: of one that is refused, the fields may be why.
      if (names.length > 0) void http.getResponse<FastifyReply>().header(IGNORED_FIELDS_HEADER, names.join(', '));
      return next.handle();
    }
  }
  return mixin(IgnoredFieldsInterceptor);
}

/** @returns their names, as they may stand in a header */
export function ignoredFields(body: unknown, known: ReadonlySet<string>): string[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  return Object.keys(body)
    .filter((name) => !known.has(name))
    .slice(0, NAMED_MAX)
    .map((name) => encodeURIComponent(name.toWellFormed().slice(0, NAME_LENGTH_MAX).toWellFormed()));
}
