import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { TOPICS, type NumberProvisioned } from '#libs/contracts';
import { EventPublisher, type Publication } from '#libs/messaging';
import type { Keyring } from '#libs/security';
import { currentTraceparent, KEYRING, LOGGER } from '#libs/service-kit';
import { destinationCandidates } from '#libs/sms';
import { Carriers } from '../carriers/carriers.service.js';
import { isPermanent } from '../intake/permanent-failure.js';
import { assertAwaited, PAUSE_MS_MIN } from '../intake/answer-limit.js';
import type { IdentifiedMessage } from '../intake/inbound.js';
import { IngestMetrics } from '../intake/ingest-metrics.service.js';
import { TurnBatch } from '../intake/turn-batch.js';
import { smsReceivedEvent } from '../publish/sms-event.js';
import { NumbersProjection } from './numbers.projection.service.js';
import { isRoutable, ROUTE_BACK_MS } from './phone-owner.js';
import { TakenLog } from './taken-log.js';
import { UnroutedParking } from './unrouted-parking.service.js';
import { UnroutedRepository, type PageEnd } from './unrouted.repository.js';

type SmsPublication = Publication<typeof TOPICS.smsReceived>;

interface LimitedAppend {
  publication: SmsPublication;
  untilMs: number;
}

interface RoutedPage {
  routed: number;
  /** What the next page begins behind; null: there is none. */
  end: PageEnd | null;
}

/** Brings whole messages to their number: into the log, or, while the number is not known, into `unrouted`. */
@Injectable()
export class MessageRouter {
  private readonly published: TakenLog;
  /** Messages of one turn go to the log in one append. */
  private readonly appends = new TurnBatch<SmsPublication, true>({
    work: async (publications) => {
      await this.publisher.publishAll(publications);
      return publications.map(() => true);
    },
    isItemsOwn: isPermanent,
  });
  /**
   * The same for those that are not to get there late. Together go those of which none tries again when the first gives
   * up: what that left on its way to the log would come there twice.
   */
  private readonly limitedAppends = new TurnBatch<LimitedAppend, true>(
    {
      work: async (appends) => {
        const limitMs = Math.min(...appends.map(({ untilMs }) => untilMs)) - performance.now();
        const publications = appends.map(({ publication }) => publication);
        await this.publisher.publishAll(publications, limitMs);
        return appends.map(() => true);
      },
      isItemsOwn: isPermanent,
    },
    ({ untilMs }) => Math.floor(untilMs / PAUSE_MS_MIN),
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly numbers: NumbersProjection,
    private readonly unrouted: UnroutedRepository,
    private readonly parking: UnroutedParking,
    private readonly publisher: EventPublisher,
    private readonly carriers: Carriers,
    private readonly metrics: IngestMetrics,
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.published = new TakenLog((fields) => {
      this.logger.info(fields, 'message published');
    });
  }

  /**
   * Resolves once the message is durable, wherever that is. Doing it again repeats the same event.
   * @param untilMs when it is not on its way to the log by then, by performance.now(), it does not get there any more.
   * Default: however late, as for a message whose copies have the same id
   */
  async route(message: IdentifiedMessage, untilMs = Infinity): Promise<'published' | 'unrouted'> {
    const phones = this.phonesOf(message);
    const owner = this.numbers.knownOwnerOf(phones) ?? (await this.ownerInTable(message, phones, untilMs));
    if (owner) await this.append(this.publication(message, owner), untilMs);
    this.logTaken(message, owner);
    return owner ? 'published' : 'unrouted';
  }

  /**
   * Learns of numbers and routes what waits for them, a page in a transaction: a message that comes meanwhile is either
   * seen here, or sees the number. Knowing the numbers already changes nothing.
   */
  async learn(events: readonly NumberProvisioned[]): Promise<void> {
    let routed = 0;
    let after: PageEnd | null = null;
    do {
      const page: RoutedPage = await this.learnPage(events, after);
      routed += page.routed;
      after = page.end;
    } while (after !== null);
    if (routed === 0) return;
    this.metrics.routedLate(routed);
    this.logger.info({ messages: routed }, 'unrouted messages routed');
  }

  /** @param after the end of the page before; null: the numbers are to be learnt first */
  private learnPage(events: readonly NumberProvisioned[], after: PageEnd | null): Promise<RoutedPage> {
    const phones = [...new Set(events.map((event) => event.phone))];
    const sinceMs = Math.min(...events.map((event) => Date.parse(event.activated_at))) - ROUTE_BACK_MS;
    return this.dataSource.transaction(async (transaction) => {
      await this.unrouted.lockPhones(transaction, phones);
      if (after === null) await this.numbers.apply(transaction, events);
      const { opened, damaged, end } = await this.unrouted.waitingFor(transaction, phones, sinceMs, after);
      for (const { messageId, error } of damaged) {
        this.logger.error({ message_id: messageId, err: error }, 'a message kept as unrouted does not open');
      }
      const owners = await this.numbers.ownersNow(
        transaction,
        opened.map((ownerless) => ownerless.phones),
      );
      const routed = opened.flatMap(({ message }, index) => {
        const owner = owners[index];
        return owner && isRoutable(message.readyAtMs, owner) ? [{ message, owner }] : [];
      });
      if (routed.length === 0) return { routed: 0, end };
      await this.publisher.publishAll(routed.map(({ message, owner }) => this.publication(message, owner)));
      await this.unrouted.remove(
        transaction,
        routed.map(({ message }) => message.messageId),
      );
      for (const { message, owner } of routed) this.logTaken(message, owner);
      return { routed: routed.length, end };
    });
  }

  private append(publication: SmsPublication, untilMs: number): Promise<true> {
    return untilMs === Infinity ? this.appends.add(publication) : this.limitedAppends.add({ publication, untilMs });
  }

  /** Null when the message is parked, since nobody owns its number yet. */
  private async ownerInTable(
    message: IdentifiedMessage,
    phones: readonly string[],
    untilMs: number,
  ): Promise<NumberProvisioned | null> {
    const known = await this.numbers.ownerOf(phones);
    assertAwaited(untilMs);
    if (known) return known;
    const owner = await this.parking.parkUnlessKnown({ message, phones, untilMs });
    if (owner) assertAwaited(untilMs);
    return owner;
  }

  private logTaken({ messageId, carrierId, segments }: IdentifiedMessage, owner: NumberProvisioned | null): void {
    const fields = { message_id: messageId, carrier_id: carrierId, segments };
    if (owner) this.published.add({ ...fields, number_id: owner.number_id });
    else this.logger.warn(fields, 'message kept as unrouted');
  }

  private publication(message: IdentifiedMessage, owner: NumberProvisioned): SmsPublication {
    const traceparent = currentTraceparent();
    return {
      topic: TOPICS.smsReceived,
      key: owner.number_id,
      event: smsReceivedEvent(message, owner, this.keyring),
      id: message.messageId,
      // Of the work on this message: a batch of many is done in the context of its first.
      ...(traceparent === undefined ? {} : { traceparent }),
    };
  }

  /** What its destination may mean, where its carrier is at home. */
  private phonesOf({ carrierId, destination: { address, ton } }: IdentifiedMessage): string[] {
    return destinationCandidates(address, {
      country: this.carriers.country(carrierId),
      ...(ton === null ? {} : { ton }),
    });
  }
}
