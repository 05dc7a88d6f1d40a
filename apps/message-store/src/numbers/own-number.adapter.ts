import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/contracts';
import type { AccountIdentity } from '#libs/security';
import { identityOf } from '#libs/service-kit';
import { NumberAccess } from './number-access.service.js';

/**
 * Lets a question about the number in the path go on when it is the caller's. A guard, since guards come before pipes:
 * 404 is answered before 422.
 */
@Injectable()
export class OwnNumberGuard implements CanActivate {
  constructor(private readonly numbers: NumberAccess) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    await this.numbers.check(request.params.id, accountOf(request));
    return true;
  }
}

/**
 * The same for the `number_id` of a query or a body. Where that names no number, a pipe will say so, or all of the
 * caller's are meant.
 */
@Injectable()
export class NamedNumberGuard implements CanActivate {
  constructor(private readonly numbers: NumberAccess) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const numberId = namedNumber(request.method === 'GET' ? request.query : request.body);
    if (numberId !== null) await this.numbers.check(numberId, accountOf(request));
    return true;
  }
}

function namedNumber(fields: unknown): string | null {
  const named = typeof fields === 'object' && fields !== null && 'number_id' in fields;
  return named && typeof fields.number_id === 'string' ? fields.number_id : null;
}

function accountOf(request: FastifyRequest): AccountIdentity {
  const identity = identityOf(request);
  if (identity.kind !== 'account') throw new DomainError('forbidden');
  return identity;
}
