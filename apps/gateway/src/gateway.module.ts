import { Module, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { PersistenceModule } from '#libs/persistence';
import { AccountChangesService } from './accounts/account-changes.service.js';
import { AccountController } from './accounts/account.controller.js';
import { AccountUpdatedConsumer } from './accounts/account-updated.consumer.js';
import { AccountsRepository } from './accounts/accounts.repository.js';
import { AdminAccountsController } from './admin/admin-accounts.controller.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { ApiKeysRepository } from './api-keys/api-keys.repository.js';
import { AuditLogController } from './audit/audit-log.controller.js';
import { AuditLogRepository } from './audit/audit-log.repository.js';
import { AuditRecordedConsumer } from './audit/audit-recorded.consumer.js';
import { KeyDirectoryService } from './authentication/key-directory.service.js';
import { RequestGateService } from './authentication/request-gate.service.js';
import { DocsSiteController } from './docs-site/docs-site.controller.js';
import { GuidesSiteController } from './docs-site/guides-site.controller.js';
import { GatewaySettings } from './gateway.settings.js';
import { KeyWatch } from './proxy/key-watch.service.js';
import { ProvisioningClient } from './proxy/provisioning.client.js';
import { Upstream } from './proxy/upstream.adapter.js';
import { RateLimitsService } from './rate-limits/rate-limits.service.js';
import { SandboxController } from './sandbox/sandbox.controller.js';
import { SimulatorClient } from './sandbox/simulator.client.js';
import { IdempotentRequests1795478400000 } from './schema/idempotent-requests.migration.js';
import { LoggedRevisions1796040000000 } from './schema/logged-revisions.migration.js';
import { InitialSchema1700000000000 } from './schema/initial.migration.js';
import { ScopesAndAudit1763800000000 } from './schema/scopes-and-audit.migration.js';
import { ApiSecretController } from './signing-secrets/api-secret.controller.js';
import { SigningSecretsRepository } from './signing-secrets/signing-secrets.repository.js';

@Module({
  imports: [
    PersistenceModule.forService({
      schema: 'gateway',
      settings: GatewaySettings,
      migrations: [
        InitialSchema1700000000000,
        ScopesAndAudit1763800000000,
        IdempotentRequests1795478400000,
        LoggedRevisions1796040000000,
      ],
      idempotency: true,
      outbox: true,
    }),
  ],
  controllers: [
    AccountController,
    AccountUpdatedConsumer,
    AdminAccountsController,
    ApiKeysController,
    ApiSecretController,
    AuditLogController,
    AuditRecordedConsumer,
    DocsSiteController,
    GuidesSiteController,
    SandboxController,
  ],
  providers: [
    AccountChangesService,
    AccountsRepository,
    ApiKeysRepository,
    AuditLogRepository,
    KeyDirectoryService,
    KeyWatch,
    ProvisioningClient,
    RateLimitsService,
    RequestGateService,
    SigningSecretsRepository,
    SimulatorClient,
    { provide: Upstream, useFactory: () => new Upstream() },
  ],
})
export class GatewayModule implements OnModuleDestroy, OnApplicationShutdown {
  constructor(private readonly upstream: Upstream) {}

  onModuleDestroy(): void {
    this.upstream.endHeld();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.upstream.close();
  }
}
