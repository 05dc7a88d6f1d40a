import type { AttemptMaker } from '../attempts/attempt-maker.service.js';
import { attemptVerdict } from '../attempts/attempt-outcome.js';
import { attemptEnd } from '../attempts/load-signal.js';
import type { WebhookRequest } from '../attempts/webhook-request.js';
import type { SentAttempt, WebhookSender } from '../attempts/webhook-sender.client.js';
import type { Grant } from '../endpoints/admission.js';
import type { EndpointRoute, MessageRoute } from '../endpoints/message-route.js';
import type { EndpointDirectory } from '../endpoints/endpoint-directory.service.js';
import type { AttemptEnd } from '../endpoints/endpoint-queue.js';
import type { StateFreshness } from '../endpoints/state-freshness.service.js';
import { endpointKey } from '../endpoints/webhook-target.js';
import type { FailingEndpoints } from '../failing/failing-endpoints.service.js';
import { KEPT_MS_MAX } from '../retries/parked-schedule.js';
import { RecordLostError } from '#libs/messaging';
import type { PersistenceLogger } from '#libs/persistence';
import type { AttemptRecorder } from './attempt-recorder.service.js';
import { inTraceOf } from './delivery-trace.adapter.js';
import { delaysOf } from './delivery.js';
import type { SettledHolder } from './holder.js';
import type { OpenDelivery } from './open-delivery.js';
import type { OpenDeliveries } from './open-deliveries.service.js';

export interface AttemptRunParts {
  directory: EndpointDirectory;
  freshness: StateFreshness;
  maker: AttemptMaker;
  sender: WebhookSender;
  recorder: AttemptRecorder;
  failing: FailingEndpoints;
  open: OpenDeliveries;
  logger: PersistenceLogger;
  /** Delays between attempts, ms. */
  delaysMs: readonly number[];
}

/** What an attempt asks of whoever granted it. */
export interface AttemptRunHooks {
  /** The slot is free: the attempt ended. */
  release: (grant: Grant<OpenDelivery>, end: AttemptEnd) => void;
  /** The slot is free: nothing was sent. */
  abandon: (grant: Grant<OpenDelivery>) => void;
  /** The message has to go another way than the one it waited for. */
  reroute: (opened: OpenDelivery, route: MessageRoute, holder: SettledHolder) => void;
  /** Nothing is to be sent any more: what waits for other replicas. */
  leave: (opened: OpenDelivery) => Promise<void>;
}

/** A message that does not open waits for its key this long, ms. */
const UNREADABLE_WAIT_MS = 60_000;
/** A route that was found this long ago is looked up again before it is used, ms. */
const ROUTE_MS_MAX = 200;

/**
 * So many attempts may wait to be told of without their slots; more keep theirs. A log that takes no events would
 * otherwise have attempts made as fast as endpoints answer, and every one of them again after a crash.
 */
export const UNTOLD_MAX = 4_000;

/** Makes granted attempts, from the slot to the record. */
export class AttemptRun {
  /** Attempts that have ended and are not recorded yet. */
  private untold = 0;
  private stopping = false;
  private stopWaiting: () => void = () => undefined;
  private readonly stopped = new Promise<void>((resolve) => {
    this.stopWaiting = resolve;
  });
  /** One for all attempts that wait. */
  private fresh: Promise<void> | null = null;

  constructor(
    private readonly parts: AttemptRunParts,
    private readonly hooks: AttemptRunHooks,
  ) {}

  /** Granted attempts of which nothing has been sent are not made any more. */
  stopStarting(): void {
    this.stopping = true;
    this.stopWaiting();
  }

  /** Never rejects: a failure goes to whoever waits for the delivery. */
  run(grant: Grant<OpenDelivery>): Promise<void> {
    return inTraceOf(grant.ticket.delivery, () => this.attempt(grant));
  }

  private async attempt(grant: Grant<OpenDelivery>): Promise<void> {
    const { ticket: opened } = grant;
    const { open } = this.parts;
    opened.grant = grant;
    open.attemptStarted(opened, performance.now());
    try {
      if (this.parts.freshness.stale) await this.whenFreshOrStopped();
      const route = this.isFresh(opened) ? opened.route : await this.parts.directory.route(opened.delivery.message);
      // After all that is waited for. It would be posted twice: the partition's next owner reads it again.
      if (opened.lost) throw new RecordLostError();
      if (this.stopping) await this.hooks.leave(opened);
      else if (leadsOn(opened, route)) await this.signAndSend(opened, route);
      else this.hooks.reroute(opened, route, await opened.settledHolder());
    } catch (error) {
      open.close(opened, error);
    } finally {
      open.attemptEnded(opened);
      this.giveSlotBack(opened);
    }
  }

  private whenFreshOrStopped(): Promise<void> {
    this.fresh ??= Promise.race([this.parts.freshness.whenFresh(), this.stopped]).finally(() => {
      this.fresh = null;
    });
    return this.fresh;
  }

  /** For a delivery that nothing was sent for; after an attempt the slot is gone. */
  private giveSlotBack(opened: OpenDelivery): void {
    const { grant } = opened;
    opened.grant = null;
    if (grant) this.hooks.abandon(grant);
  }

  private signAndSend(opened: OpenDelivery, route: EndpointRoute): Promise<void> {
    let request: WebhookRequest;
    try {
      request = this.parts.maker.request(opened.delivery, route);
    } catch (error) {
      // Of the log, the record goes to the dead letters or waits for the key, as the error says.
      if (opened.heldBy === 'record') throw error;
      return this.returnUnopened(opened, error);
    }
    return this.send(opened, route, request);
  }

  /** A message that does not open goes back into the table, as long as a version or a key may come that opens it. */
  private returnUnopened(opened: OpenDelivery, error: unknown): Promise<void> {
    const { message_id, number_id } = opened.delivery.message;
    if ((opened.row?.ageMs ?? 0) >= KEPT_MS_MAX) {
      this.parts.logger.warn({ err: error, message_id, number_id }, 'delivery given up: it never opened');
      return this.parts.open.end(opened);
    }
    this.parts.logger.warn({ err: error, message_id, number_id }, 'delivery does not open');
    const dueAtMs = performance.now() + UNREADABLE_WAIT_MS;
    return this.parts.open.toTable(opened, { state: 'scheduled', dueAtMs, putOffForMs: null });
  }

  private async send(opened: OpenDelivery, route: EndpointRoute, request: WebhookRequest): Promise<void> {
    const { grant } = opened;
    opened.webhook = 'posted';
    const sent = await this.parts.sender.send(request);
    const endedAtMs = performance.now();
    this.parts.open.attemptAnswered(opened);
    opened.grant = null;
    const end = attemptEnd(sent.result, sent.durationMs);
    const releasesAtOnce = this.untold < UNTOLD_MAX;
    if (grant && releasesAtOnce) this.hooks.release(grant, end);
    this.untold += 1;
    try {
      await this.conclude(opened, sent, route, endedAtMs);
    } finally {
      this.untold -= 1;
      if (grant && !releasesAtOnce) this.hooks.release(grant, end);
    }
  }

  /** First the event, then the row: a crash in between repeats an attempt, and never loses one from the log. */
  private async conclude(
    opened: OpenDelivery,
    sent: SentAttempt,
    { revision }: EndpointRoute,
    endedAtMs: number,
  ): Promise<void> {
    const { delivery } = opened;
    const verdict = attemptVerdict(sent.result, delivery.attempts + 1, delaysOf(delivery.trigger, this.parts.delaysMs));
    if (verdict.kind === 'gone') this.parts.directory.markGone(delivery.message.number_id, revision);
    await this.parts.recorder.attempted(delivery, sent, verdict, revision);
    if (verdict.kind !== 'failed') {
      const noted = this.parts.failing.ended(delivery, verdict, revision);
      if (noted) await noted;
      if (delivery.trigger === 'replay' && verdict.kind === 'delivered')
        await this.parts.open.cancelRetriesOf(delivery);
      return this.parts.open.end(opened);
    }
    const dueAtMs = endedAtMs + verdict.delayMs;
    return this.parts.open.toTable(opened, { state: 'scheduled', dueAtMs, putOffForMs: null }, delivery.attempts + 1);
  }

  /** Whether it has waited for so short a time that it goes by the route that it was given. */
  private isFresh(opened: OpenDelivery): boolean {
    return performance.now() - opened.enteredAtMs <= ROUTE_MS_MAX;
  }
}

/** Whether the route as it is now is to the endpoint that the message has waited for. */
function leadsOn(opened: OpenDelivery, route: MessageRoute): route is EndpointRoute {
  if (route === opened.route) return true;
  return route.kind === 'deliver' && endpointKey(opened.numberId, route.target) === opened.endpointKey;
}
