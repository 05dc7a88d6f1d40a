import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { SmppCarrier } from '#libs/carriers';
import type { Clock } from '#libs/contracts';
import { CLOCK, EVENT_LOG, HealthRegistry, LOGGER, type ConnectingEventLog } from '#libs/service-kit';
import { Carriers } from '../carriers/carriers.service.js';
import { IngestMetrics } from '../intake/ingest-metrics.service.js';
import { DeliverSmIntake } from './deliver-sm-intake.service.js';
import { SmppLink, type LinkState, type LostSession } from './smpp-link.client.js';

/** How long a start waits for a link that neither binds nor fails, ms. */
const START_GRACE_MS = 2_000;

/**
 * All SMPP sessions of this replica: bound once the event log is there to take messages (before that a carrier would
 * hear nothing but "later"), drained and unbound when the service stops.
 */
@Injectable()
export class SmppLinks implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly links = new Map<string, SmppLink[]>();
  private startedAtMs: number | null = null;

  constructor(
    private readonly carriers: Carriers,
    private readonly deliverSm: DeliverSmIntake,
    private readonly metrics: IngestMetrics,
    private readonly health: HealthRegistry,
    @Inject(EVENT_LOG) private readonly eventLog: Pick<ConnectingEventLog, 'connected'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    for (const carrier of this.carriers.smpp()) {
      this.links.set(carrier.id, this.linksOf(carrier));
      // Other carriers go on without this one; but who replaces a replica is ready once it has binds in its place.
      this.health.add(`carrier:${carrier.id}`, () => this.check(carrier.id), {
        required: () => this.isAwaited(carrier.id),
      });
    }
    void this.eventLog.connected().then(
      () => {
        this.start();
      },
      // Closed before it was there: the service stops.
      () => undefined,
    );
  }

  async onModuleDestroy(): Promise<void> {
    const links = [...this.links.values()].flat();
    await Promise.all(links.map((link) => link.stop()));
  }

  /** One state per bind. */
  states(carrierId: string): LinkState[] {
    return (this.links.get(carrierId) ?? []).map((link) => link.state);
  }

  /** Whether one of the carrier's binds stands on this replica. */
  isUp(carrierId: string): boolean {
    return this.bound(carrierId) > 0;
  }

  private linksOf(carrier: SmppCarrier): SmppLink[] {
    const handler = this.deliverSm.handlerFor(carrier);
    const onThrottled = () => {
      this.metrics.answered(carrier.id, 'throttled', 0);
    };
    return Array.from({ length: carrier.binds }, (_, index) => {
      const fields = { carrier_id: carrier.id, bind: index + 1 };
      const events = {
        onBound: () => {
          this.logger.info(fields, 'bound');
          this.report(carrier.id);
        },
        onLost: ({ kind, reason }: LostSession, retryInMs: number) => {
          this.logger.warn({ ...fields, reason, retry_in_ms: retryInMs }, 'not bound');
          if (kind === 'stood' || kind === 'fell') this.metrics.lostSession(carrier.id);
          this.report(carrier.id);
        },
      };
      return new SmppLink({ ...carrier, onThrottled }, handler, events);
    });
  }

  private start(): void {
    this.startedAtMs = this.clock.now();
    for (const links of this.links.values()) for (const link of links) link.start();
  }

  /** Only until each of its links has bound or failed once: a carrier that is away delays no other's messages. */
  private isAwaited(carrierId: string): boolean {
    if (this.startedAtMs === null) return true;
    const isUndecided = ({ state, lastError }: LinkState) => state === 'connecting' && lastError === null;
    return this.states(carrierId).some(isUndecided) && this.clock.now() - this.startedAtMs < START_GRACE_MS;
  }

  private bound(carrierId: string): number {
    return this.states(carrierId).filter((link) => link.state === 'bound').length;
  }

  private report(carrierId: string): void {
    this.metrics.boundSessions(carrierId, this.bound(carrierId));
  }

  private check(carrierId: string): Promise<void> {
    if (this.bound(carrierId) > 0) return Promise.resolve();
    const reason = this.states(carrierId).find((link) => link.lastError !== null)?.lastError;
    return Promise.reject(new Error(`not bound${reason === undefined || reason === null ? '' : `: ${reason}`}`));
  }
}
