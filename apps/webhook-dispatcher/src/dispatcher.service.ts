import { setTimeout as delay } from 'node:timers/promises';
import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { DeletedMessages } from './deleted-messages/deleted-messages.service.js';
import type { DeliveryEngine } from './deliveries/delivery-engine.service.js';
import type { StateTopic } from './endpoints/state-topics.js';
import { SWEEP_MS } from './endpoints/spilling.js';
import type { StateAppliers, StateTail } from '#libs/messaging';
import type { PersistenceLogger } from '#libs/persistence';
import type { OpenDeliveries } from './deliveries/open-deliveries.service.js';
import type { WebhookConnections } from './exchange/webhook-connections.adapter.js';
import type { OwnerWatch } from './owners/owner-watch.service.js';
import type { Parking } from './retries/parking.service.js';
import type { RetryClaimer } from './retries/retry-claimer.service.js';
import type { WebhookTester } from './test-events/webhook-tester.service.js';

/** How often leases that have become old are renewed, and idle endpoints forgotten, ms. */
const RENEW_MS = 2_000;
const DRAIN_LOOK_MS = 20;
/** How long the table may take to have handed back to it what is left then, ms. */
const HAND_BACK_MS_MAX = 2_000;
/**
 * How long the last look for retries, and what was read of numbers, is waited for, ms; what a database that hangs claims
 * later waits for its lease to end.
 */
const READ_MS_MAX = 1_000;

export interface DispatcherParts {
  engine: DeliveryEngine;
  open: OpenDeliveries;
  claimer: RetryClaimer;
  parking: Parking;
  deleted: DeletedMessages;
  /** What decides where messages go, and how it is written down. */
  state: { tail: StateTail<StateTopic>; appliers: StateAppliers<StateTopic> };
  tester: WebhookTester;
  owners: OwnerWatch;
  connections: WebhookConnections;
  /** Ends all that is tried for ever. */
  stop: AbortController;
  /** Aborts when attempts under way are not to be waited for any more. */
  hurry: AbortSignal;
  /** How long attempts under way may take to end when the service stops, ms. */
  drainMs: number;
  logger: PersistenceLogger;
}

/** The life of the dispatcher: what runs from start to stop, and in which order it stops. */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private timers: NodeJS.Timeout[] = [];

  constructor(private readonly parts: DispatcherParts) {}

  async onApplicationBootstrap(): Promise<void> {
    const { engine, open, claimer, parking, deleted, state, owners, logger } = this.parts;
    // Before anything is leased: nobody may take us for dead.
    await owners.start();
    const renew = () => {
      engine.forgetIdleEndpoints();
      open.renewLeases(performance.now()).catch((error: unknown) => {
        logger.warn({ err: error }, 'leases not renewed');
      });
    };
    const sweep = () => {
      engine.sweep();
    };
    this.timers = [setInterval(sweep, SWEEP_MS), setInterval(renew, RENEW_MS)];
    parking.start();
    state.tail.start(state.appliers);
    await deleted.start();
    await claimer.start();
  }

  /** No attempt starts any more; what waits goes to the table for other replicas. */
  async onModuleDestroy(): Promise<void> {
    this.parts.engine.stopStarting();
    this.parts.tester.stopStarting();
    this.parts.parking.stop();
    this.parts.deleted.stop();
    const reading = [this.parts.state.tail.stop(), this.parts.claimer.stop()];
    await Promise.race([Promise.all(reading), delay(READ_MS_MAX, undefined, { ref: false })]);
  }

  /**
   * Attempts under way may end; those that do not are left to other replicas. In this order: what is handed back needs the
   * table, which takes nothing more once `stop` aborts; what is still leased when our session has gone waits for its lease
   * to end, as nobody finds us dead. What the connections cut off at last is told to nobody.
   */
  async beforeApplicationShutdown(): Promise<void> {
    const { open, owners, connections, stop, logger } = this.parts;
    await this.drained();
    const left = open.size;
    for (const timer of this.timers) clearInterval(timer);
    await Promise.race([open.handBack(), delay(HAND_BACK_MS_MAX, undefined, { ref: false })]).catch(
      (error: unknown) => {
        logger.warn({ err: error }, 'open deliveries not handed back: their leases end by themselves');
      },
    );
    if (left > 0) logger.warn({ left }, 'attempts did not end in time; other replicas make them again');
    stop.abort();
    await owners.stop();
    connections.destroy();
  }

  private async drained(): Promise<void> {
    const { open, tester, hurry, drainMs } = this.parts;
    const deadlineMs = performance.now() + drainMs;
    while (open.size + tester.underWay > 0 && !hurry.aborted && performance.now() < deadlineMs) {
      await delay(DRAIN_LOOK_MS);
    }
  }
}
