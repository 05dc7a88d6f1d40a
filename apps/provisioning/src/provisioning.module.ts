import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '#libs/contracts';
import { PersistenceModule } from '#libs/persistence';
import { OutboundUrlGuard } from '#libs/security';
import { CLOCK } from '#libs/service-kit';
import { CARRIERS, type Carriers } from './carriers/carriers.adapter.js';
import { DownloadProgressController } from './es2plus/download-progress.controller.js';
import { InventoryController } from './inventory/inventory.controller.js';
import { InventoryImportService } from './inventory/inventory-import.service.js';
import { StockMetrics } from './inventory/stock-metrics.service.js';
import { InternalAccountsController } from './numbers/internal-accounts.controller.js';
import { InternalNumbersController } from './numbers/internal-numbers.controller.js';
import { NumberChanges } from './numbers/number-changes.service.js';
import { NumberEvents } from './numbers/number-events.service.js';
import { NumberPresenter } from './numbers/number-presenter.service.js';
import { NumberProvisionedConsumer } from './numbers/number-provisioned.consumer.js';
import { NumbersController } from './numbers/numbers.controller.js';
import { NumbersService } from './numbers/numbers.service.js';
import { UnsaidQuarantines } from './numbers/unsaid-quarantines.service.js';
import { WebhookDisabledConsumer } from './numbers/webhook-disabled.consumer.js';
import { WebhookUrls } from './numbers/webhook-url.service.js';
import { CarrierTroubles } from './provision/carrier-troubles.js';
import { Idempotency } from './provision/idempotency.service.js';
import { ProvisionController } from './provision/provision.controller.js';
import { ProvisionMetrics } from './provision/provision-metrics.service.js';
import { ProvisionService } from './provision/provision.service.js';
import { ProvisionWaits } from './provision/provision-wait.service.js';
import { SagaRunner } from './provision/saga-runner.service.js';
import { SagaSteps } from './provision/saga-steps.service.js';
import { ProvisioningSettings } from './provisioning.settings.js';
import { CreateTables1747600000000 } from './schema/create-tables.migration.js';
import { LoggedRevisions1796040000000 } from './schema/logged-revisions.migration.js';
import { MayBeOrdered1796100000000 } from './schema/may-be-ordered.migration.js';
import { ProvisioningsByCarrier1796000000000 } from './schema/provisionings-by-carrier.migration.js';
import { QuarantineEnds1796040001000 } from './schema/quarantine-ends.migration.js';
import { WebhookAddedAt1796041000000 } from './schema/webhook-added-at.migration.js';

@Module({
  imports: [
    PersistenceModule.forService({
      schema: 'provisioning',
      settings: ProvisioningSettings,
      migrations: [
        CreateTables1747600000000,
        ProvisioningsByCarrier1796000000000,
        LoggedRevisions1796040000000,
        QuarantineEnds1796040001000,
        WebhookAddedAt1796041000000,
        MayBeOrdered1796100000000,
      ],
      outbox: true,
    }),
  ],
  controllers: [
    ProvisionController,
    NumbersController,
    InternalAccountsController,
    InternalNumbersController,
    InventoryController,
    DownloadProgressController,
    NumberProvisionedConsumer,
    WebhookDisabledConsumer,
  ],
  providers: [
    {
      provide: OutboundUrlGuard,
      inject: [ProvisioningSettings],
      useFactory: (settings: ProvisioningSettings) => new OutboundUrlGuard(settings.WEBHOOK_ALLOW_PRIVATE),
    },
    { provide: CarrierTroubles, inject: [CLOCK], useFactory: (clock: Clock) => new CarrierTroubles(clock) },
    Idempotency,
    InventoryImportService,
    NumberChanges,
    NumberEvents,
    NumberPresenter,
    NumbersService,
    ProvisionMetrics,
    ProvisionService,
    ProvisionWaits,
    SagaRunner,
    SagaSteps,
    StockMetrics,
    UnsaidQuarantines,
    WebhookUrls,
  ],
})
export class ProvisioningModule implements OnApplicationShutdown {
  constructor(@Inject(CARRIERS) private readonly carriers: Carriers) {}

  async onApplicationShutdown(): Promise<void> {
    for (const client of this.carriers.clients.values()) await client.close();
  }
}
