import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { accountCaller } from '../authentication/caller.adapter.js';
import { assertMayMake } from './new-key-rights.js';

/** Lets a wish for a new key go on when its maker may have it. A guard, since 403 comes before 422. */
@Injectable()
export class NewKeyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    assertMayMake(accountCaller(context), context.switchToHttp().getRequest<FastifyRequest>().body);
    return true;
  }
}
