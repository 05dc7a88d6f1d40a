import { Module } from '@nestjs/common';
import { PersistenceModule } from '#libs/persistence';
import { CarrierLinksController } from './carriers/carrier-links.controller.js';
import { CarriersAdminController } from './carriers/carriers-admin.controller.js';
import { HttpCarrierIntake } from './http-carriers/http-carrier-intake.service.js';
import { HttpCarriersController } from './http-carriers/http-carriers.controller.js';
import { CarrierIdentitiesRepository } from './identities/carrier-identities.repository.js';
import { IngestMetrics } from './intake/ingest-metrics.service.js';
import { Intake } from './intake/intake.service.js';
import { MessageRouter } from './routing/message-router.service.js';
import { NumberProvisionedConsumer } from './routing/number-provisioned.consumer.js';
import { NumbersTail } from './routing/numbers-tail.service.js';
import { NumbersProjection } from './routing/numbers.projection.service.js';
import { UnroutedController } from './routing/unrouted.controller.js';
import { UnroutedParking } from './routing/unrouted-parking.service.js';
import { UnroutedRepository } from './routing/unrouted.repository.js';
import { CreateTables1790000000000 } from './schema/create-tables.migration.js';
import { ForgottenKeys1790000005000 } from './schema/forgotten-keys.migration.js';
import { LateAssemblies1790000004000 } from './schema/late-assemblies.migration.js';
import { LateSegments1790000006000 } from './schema/late-segments.migration.js';
import { SegmentRepeats1790000007000 } from './schema/segment-repeats.migration.js';
import { SegmentsWithoutReference1790000001000 } from './schema/segments-without-reference.migration.js';
import { UndoneAssemblies1790000002000 } from './schema/undone-assemblies.migration.js';
import { UndoneRetries1790000003000 } from './schema/undone-retries.migration.js';
import { SegmentAssembler } from './segments/segment-assembler.service.js';
import { SegmentFinisher } from './segments/segment-finisher.service.js';
import { SegmentSession } from './segments/segment-session.adapter.js';
import { SegmentUpkeepJob } from './segments/segment-upkeep.job.js';
import { SegmentUpkeepRepository } from './segments/segment-upkeep.repository.js';
import { SegmentsRepository } from './segments/segments.repository.js';
import { SmsIngestSettings } from './sms-ingest.settings.js';
import { DeliverSmIntake } from './smpp/deliver-sm-intake.service.js';
import { SmppLinks } from './smpp/smpp-links.service.js';

/** Takes SMS from carriers, makes whole messages of them and publishes each for the number that it is for. */
@Module({
  imports: [
    PersistenceModule.forService({
      schema: 'sms_ingest',
      migrations: [
        CreateTables1790000000000,
        SegmentsWithoutReference1790000001000,
        UndoneAssemblies1790000002000,
        UndoneRetries1790000003000,
        LateAssemblies1790000004000,
        ForgottenKeys1790000005000,
        LateSegments1790000006000,
        SegmentRepeats1790000007000,
      ],
      settings: SmsIngestSettings,
    }),
  ],
  controllers: [
    HttpCarriersController,
    CarriersAdminController,
    CarrierLinksController,
    UnroutedController,
    NumberProvisionedConsumer,
  ],
  providers: [
    CarrierIdentitiesRepository,
    DeliverSmIntake,
    HttpCarrierIntake,
    IngestMetrics,
    Intake,
    MessageRouter,
    NumbersProjection,
    NumbersTail,
    SegmentAssembler,
    SegmentFinisher,
    SegmentSession,
    SegmentsRepository,
    SegmentUpkeepJob,
    SegmentUpkeepRepository,
    SmppLinks,
    UnroutedParking,
    UnroutedRepository,
  ],
})
export class SmsIngestModule {}
