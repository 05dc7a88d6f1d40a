import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { DomainError } from '#libs/contracts';
import { AccountsRepository } from '../accounts/accounts.repository.js';

/** Lets a change of an account go on when there is one. A guard, since 404 comes before 422. */
@Injectable()
export class KnownAccountGuard implements CanActivate {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsRepository,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    if ((await this.accounts.find(this.dataSource, params.id)) === null) throw new DomainError('not_found');
    return true;
  }
}
