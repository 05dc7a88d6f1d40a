import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { allowsScope, DomainError, requiredScope, type Clock } from '#libs/contracts';
import { constantTimeEqual, type AccountIdentity } from '#libs/security';
import { CLOCK, logWithAnswer, nameRoute } from '#libs/service-kit';
import { GatewaySettings } from '../gateway.settings.js';
import { concernsApi, isAdminPath, isProvision, requestPath } from '../proxy/request-path.js';
import { matchRoute, type Route, type RouteMatch } from '../proxy/route-owners.js';
import { rateLimitHeaders, type LimitState } from '../rate-limits/rate-limit-headers.js';
import { RateLimitsService } from '../rate-limits/rate-limits.service.js';
import { bearerToken } from './bearer.js';
import { setCaller } from './caller.adapter.js';
import { KeyDirectoryService } from './key-directory.service.js';
import { WrongKeys } from './wrong-keys.js';

const SWEEP_MS = 60_000;
const NEEDS_OPERATOR = 'This path takes the operator token: `Authorization: Bearer <MEISIM_ADMIN_TOKEN>`.';

/** What every request under /v1 passes before anything reads its body: 401, 429, 403, in this order. */
@Injectable()
export class RequestGateService implements OnModuleDestroy {
  private readonly wrongKeys: WrongKeys;
  private readonly sweeper: NodeJS.Timeout;

  constructor(
    private readonly settings: GatewaySettings,
    private readonly directory: KeyDirectoryService,
    private readonly limits: RateLimitsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.wrongKeys = new WrongKeys(settings.RATE_WRONG_KEYS_PER_MIN);
    this.sweeper = setInterval(() => {
      this.wrongKeys.sweep(this.clock.now());
    }, SWEEP_MS).unref();
  }

  /** @throws DomainError when the request may not go on */
  async admit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    // Also a path below /v1 that is nobody's needs a key before it is a 404.
    if (!concernsApi(request.url)) return;
    const path = requestPath(request.url);
    const match: RouteMatch =
      path === null ? { kind: 'none' } : matchRoute(request.method, path, new URLSearchParams());
    nameForMetrics(request, match);
    if (path !== null && isAdminPath(path)) this.admitOperator(request);
    else await this.admitAccount(request, reply, path);
    refuseUnanswerable(request, reply, match);
  }

  onModuleDestroy(): void {
    clearInterval(this.sweeper);
  }

  private async admitAccount(request: FastifyRequest, reply: FastifyReply, path: string | null): Promise<void> {
    const account = await this.authenticate(request);
    setCaller(request, account);
    logWithAnswer(request, { account_id: account.account_id, key_id: account.key_id });
    const limits = this.limits.take(account.key_id, path !== null && isProvision(request.method, path));
    void reply.headers(rateLimitHeaders(limits));
    refuseOverLimit(limits);
    if (account.status === 'suspended') throw new DomainError('account_suspended');
    if (path !== null) refuseWithoutScope(request, reply, account, path);
  }

  private admitOperator(request: FastifyRequest): void {
    const token = bearerToken(request.headers.authorization);
    if (token === null) throw new DomainError('unauthorized', NEEDS_OPERATOR);
    if (!constantTimeEqual(token, this.settings.MEISIM_ADMIN_TOKEN)) this.refuseWrongKey(request, NEEDS_OPERATOR);
    setCaller(request, { kind: 'operator' });
  }

  private async authenticate(request: FastifyRequest): Promise<AccountIdentity> {
    const token = bearerToken(request.headers.authorization);
    if (token === null) throw new DomainError('unauthorized');
    return (await this.directory.identify(token)) ?? this.refuseWrongKey(request);
  }

  /** A right key passes even from an address that has tried many wrong ones: others may share it. */
  private refuseWrongKey(request: FastifyRequest, detail?: string): never {
    const waitMs = this.wrongKeys.add(request.ip, this.clock.now());
    if (waitMs > 0) throw new DomainError('too_many_wrong_keys', undefined, { retryAfterS: waitMs / 1000 });
    throw new DomainError('unauthorized', detail);
  }
}

/** All that other services answer is one route to the router: waits and calls would be counted as one. */
function nameForMetrics(request: FastifyRequest, match: RouteMatch): void {
  if (match.kind === 'route') nameRoute(request, match.route.template);
  if (match.kind === 'method') nameRoute(request, match.template);
}

function refuseOverLimit(limits: readonly LimitState[]): void {
  const exceeded = limits.find(({ taken }) => !taken.allowed);
  if (exceeded) throw new DomainError('rate_limited', undefined, { retryAfterS: exceeded.taken.retryInMs / 1000 });
}

function refuseWithoutScope(
  request: FastifyRequest,
  reply: FastifyReply,
  account: AccountIdentity,
  path: string,
): void {
  const scope = requiredScope(request.method, path);
  if (scope === null || allowsScope(account.scopes, scope)) return;
  void reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
  throw new DomainError('insufficient_scope', `This call needs the scope ${scope}.`, {
    members: { required_scope: scope },
  });
}

/** Nobody reads the body of a request that no route takes, or not this way. */
function refuseUnanswerable(request: FastifyRequest, reply: FastifyReply, match: RouteMatch): void {
  if (match.kind === 'none') throw new DomainError('not_found');
  if (match.kind === 'route') {
    refuseBody(request, match.route);
    return;
  }
  void reply.header('allow', match.allowed.join(', '));
  throw new DomainError('method_not_allowed');
}

/** @throws DomainError payload_too_large, unsupported_media_type */
function refuseBody(request: FastifyRequest, route: Route): void {
  const { 'content-length': length = '0', 'transfer-encoding': encoding, 'content-type': type } = request.headers;
  if (Number(length) > route.bodyMax) throw new DomainError('payload_too_large');
  const hasBody = Number(length) > 0 || encoding !== undefined;
  if (!hasBody || request.method === 'GET' || request.method === 'HEAD') return;
  const given = (type ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (given !== route.bodyType) {
    throw new DomainError('unsupported_media_type', `Send the body as Content-Type: ${route.bodyType}.`);
  }
}
