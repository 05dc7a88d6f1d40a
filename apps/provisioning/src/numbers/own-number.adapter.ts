import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/contracts';
import { identityOf } from '#libs/service-kit';
import { assertMayChange } from './number-owner.js';
import { NumbersService } from './numbers.service.js';

/**
 * Lets a change of the number in the path go on when it is the caller's to change. A guard, since guards come before
 * pipes: 403 and 404 are answered before 422.
 */
@Injectable()
export class OwnNumberGuard implements CanActivate {
  constructor(private readonly numbers: NumbersService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    const identity = identityOf(request);
    if (identity.kind !== 'account') throw new DomainError('forbidden');
    assertMayChange(identity);
    await this.numbers.get(identity, request.params.id);
    return true;
  }
}
