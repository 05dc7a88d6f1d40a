import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/contracts';
import { constantTimeEqual } from '#libs/security';
import { Carriers } from '../carriers/carriers.service.js';
import { IngestMetrics } from '../intake/ingest-metrics.service.js';

/** Lets a carrier in that shows its secret, before its body is looked at. A carrier that we do not know is a 404. */
@Injectable()
export class CarrierSecretGuard implements CanActivate {
  constructor(
    private readonly carriers: Carriers,
    private readonly metrics: IngestMetrics,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    const carrier = this.carriers.http().find((one) => one.id === request.params.id);
    if (carrier?.format !== 'generic') throw new DomainError('not_found');
    if (constantTimeEqual(request.headers.authorization ?? '', `Bearer ${carrier.secret}`)) return true;
    this.metrics.answered(carrier.id, 'unauthorized', 0);
    throw new DomainError('unauthorized', "The Authorization header does not show this carrier's secret.");
  }
}
