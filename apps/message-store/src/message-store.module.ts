import { Module } from '@nestjs/common';
import { PersistenceModule } from '#libs/persistence';
import { provideNumberLookup } from '#libs/service-kit';
import { AttemptsController } from './attempts/attempts.controller.js';
import { AttemptsRepository } from './attempts/attempts.repository.js';
import { WebhookAttemptConsumer } from './attempts/webhook-attempt.consumer.js';
import { AuditLog } from './audit/audit-log.service.js';
import { CarrierLinksClient } from './codes/carrier-links.client.js';
import { CodesController } from './codes/codes.controller.js';
import { Codes } from './codes/codes.service.js';
import { MessageStoreSettings } from './message-store.settings.js';
import { MessageReader } from './messages/message-reader.service.js';
import { MessageWriterRepository } from './messages/message-writer.repository.js';
import { MessagesController } from './messages/messages.controller.js';
import { MessagesRepository } from './messages/messages.repository.js';
import { SealedTexts } from './messages/sealed-texts.service.js';
import { SmsReceivedConsumer } from './messages/sms-received.consumer.js';
import { NumberAccess } from './numbers/number-access.service.js';
import { NumberProvisionedConsumer } from './numbers/number-provisioned.consumer.js';
import { NumbersProjection } from './numbers/numbers.projection.service.js';
import { UpkeepJob } from './partitions/upkeep.job.js';
import { PartitionsRepository } from './partitions/partitions.repository.js';
import { RedeliveriesController } from './redeliveries/redeliveries.controller.js';
import { RedeliveriesService } from './redeliveries/redeliveries.service.js';
import { AttemptMode1796000000000 } from './schema/attempt-mode.migration.js';
import { CreateTables1790000000000 } from './schema/create-tables.migration.js';
import { CatchUp } from './streams/catch-up.service.js';
import { EventIds } from './streams/event-ids.service.js';
import { EventPresenter } from './streams/event-presenter.service.js';
import { EventStreams } from './streams/event-streams.service.js';
import { EventsController } from './streams/events.controller.js';
import { LiveFeed } from './streams/live-feed.service.js';
import { StreamSending } from './streams/stream-sending.service.js';
import { NumberDays1790100000000 } from './schema/number-days.migration.js';
import { IdempotentRequests1795478400000 } from './schema/idempotent-requests.migration.js';
import { HeldLooks } from './waits/held-looks.service.js';
import { StoredWakes } from './waits/stored-wakes.service.js';
import { Waiters } from './waits/waiters.js';

/** Stores messages and attempts from the log and answers polls, waits and questions about deliveries. */
@Module({
  imports: [
    PersistenceModule.forService({
      schema: 'message_store',
      migrations: [
        CreateTables1790000000000,
        NumberDays1790100000000,
        IdempotentRequests1795478400000,
        AttemptMode1796000000000,
      ],
      idempotency: true,
      settings: MessageStoreSettings,
    }),
  ],
  controllers: [
    MessagesController,
    AttemptsController,
    CodesController,
    RedeliveriesController,
    EventsController,
    SmsReceivedConsumer,
    WebhookAttemptConsumer,
    NumberProvisionedConsumer,
  ],
  providers: [
    AuditLog,
    MessageReader,
    Codes,
    CarrierLinksClient,
    RedeliveriesService,
    SealedTexts,
    MessagesRepository,
    MessageWriterRepository,
    AttemptsRepository,
    NumberAccess,
    NumbersProjection,
    provideNumberLookup(MessageStoreSettings),
    PartitionsRepository,
    UpkeepJob,
    { provide: Waiters, useFactory: () => new Waiters() },
    HeldLooks,
    StoredWakes,
    EventIds,
    EventPresenter,
    EventStreams,
    CatchUp,
    LiveFeed,
    StreamSending,
  ],
})
export class MessageStoreModule {}
