import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '#libs/contracts';
import { accountCaller } from '../authentication/caller.adapter.js';

/**
 * One secret signs for live and test numbers alike: what is tested with must not change what is live. A guard, since 403
 * comes before 422.
 */
@Injectable()
export class LiveKeyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (accountCaller(context).mode === 'test') {
      throw new DomainError('forbidden', 'Only a live key may replace the signing secret.');
    }
    return true;
  }
}
