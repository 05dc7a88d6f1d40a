import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/contracts';
import type { AccountIdentity, OperatorIdentity } from '#libs/security';

export type Caller = AccountIdentity | OperatorIdentity;

const callers = new WeakMap<FastifyRequest, Caller>();

export function setCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

export function callerOf(request: FastifyRequest): Caller | undefined {
  return callers.get(request);
}

/** @throws DomainError unauthorized when it is no account's */
export function accountCaller(context: ExecutionContext): AccountIdentity {
  const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (caller?.kind !== 'account') throw new DomainError('unauthorized');
  return caller;
}

/** The account whose key the request carries. */
export const CallerAccount = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  accountCaller(context),
);

/** Lets accounts in. The request gate has checked the key; this makes sure that no path slips past it. */
@Injectable()
export class AccountGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    accountCaller(context);
    return true;
  }
}

/** Lets the operator in, and nobody else. */
@Injectable()
export class OperatorGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (caller?.kind !== 'operator') throw new DomainError('unauthorized');
    return true;
  }
}
