import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/contracts';
import { identityOf } from '#libs/service-kit';
import { NumberAccess } from './number-access.service.js';

/**
 * Lets a question about the number in the path go on when it is the caller's. A guard, since guards come before pipes:
 * 404 is answered before 422 (contract.md, 3).
 */
@Injectable()
export class OwnNumberGuard implements CanActivate {
  constructor(private readonly numbers: NumberAccess) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    const identity = identityOf(request);
    if (identity.kind !== 'account') throw new DomainError('forbidden');
    await this.numbers.check(request.params.id, identity);
    return true;
  }
}
