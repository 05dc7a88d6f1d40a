import {
  createParamDecorator,
  Inject,
  Injectable,
  SetMetadata,
  type CanActivate,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError, type Clock } from '#libs/contracts';
import { IDENTITY_HEADER, verifyIdentity, type Identity as CallerIdentity } from '#libs/security';
import { CLOCK, INTERNAL_KEY, SERVICE_NAME } from '../platform/tokens.js';

type IdentityKind = CallerIdentity['kind'];

const ALLOWED_KINDS = 'meisim:identity-kinds';
const identities = new WeakMap<FastifyRequest, CallerIdentity>();

/** Who may call this controller or handler; without it accounts only. Others get 403. */
export function AllowIdentity(...kinds: IdentityKind[]): CustomDecorator {
  return SetMetadata(ALLOWED_KINDS, kinds);
}

/**
 * Lets a request in when the gateway (or a service) signed an identity token for exactly this service, method and
 * path. Use it as `@UseGuards(IdentityGuard)`; `@Identity()` then gives the caller.
 */
@Injectable()
export class IdentityGuard implements CanActivate {
  constructor(
    @Inject(INTERNAL_KEY) private readonly key: Buffer,
    @Inject(SERVICE_NAME) private readonly service: string,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const identity = this.identify(request);
    const allowed = this.reflector.getAllAndOverride<IdentityKind[] | undefined>(ALLOWED_KINDS, [
      context.getHandler(),
      context.getClass(),
    ]) ?? ['account'];
    if (!allowed.includes(identity.kind)) throw new DomainError('forbidden');
    identities.set(request, identity);
    return true;
  }

  private identify(request: FastifyRequest): CallerIdentity {
    const token = request.headers[IDENTITY_HEADER];
    if (typeof token !== 'string') throw new DomainError('unauthorized', 'This port answers the gateway only.');
    const path = request.url.split('?', 1)[0] ?? '';
    try {
      return verifyIdentity(this.key, token, { aud: this.service, method: request.method, path }, this.clock.now());
    } catch (error) {
      throw new DomainError('unauthorized', 'The identity token is not valid for this request.', { cause: error });
    }
  }
}

/** For guards and interceptors behind `IdentityGuard`: who it let in. */
export function identityOf(request: FastifyRequest): CallerIdentity {
  const identity = identities.get(request);
  if (!identity) throw new Error('this needs @UseGuards(IdentityGuard)');
  return identity;
}

/** The caller that `IdentityGuard` let in. Type the parameter as `AccountIdentity` where only accounts may call. */
export const Identity = createParamDecorator((_data: unknown, context: ExecutionContext): CallerIdentity => {
  return identityOf(context.switchToHttp().getRequest<FastifyRequest>());
});
