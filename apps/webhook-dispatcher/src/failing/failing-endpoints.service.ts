import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Clock, NumberProvisioned } from '#libs/contracts';
import { AskBatch, isHopeless, WriteBatch, type PersistenceLogger, type PgNotifications } from '#libs/persistence';
import type { AttemptLog } from '../attempts/attempt-log.service.js';
import type { AttemptVerdict } from '../attempts/attempt-outcome.js';
import type { Delivery } from '../deliveries/delivery.js';
import type { DispatchMetrics } from '../deliveries/dispatch-metrics.service.js';
import { persevere } from '../deliveries/persevere.js';
import type { EndpointDirectory } from '../endpoints/endpoint-directory.service.js';
import { hasFailedTooLong } from './failing-days.js';
import { FAILING_CHANNEL, type FailingEndpointsRepository, type FinalFailure } from './failing-endpoints.repository.js';
import { RecentSuccesses } from './recent-successes.js';

/** What notifications missed is found this soon, ms. */
const LOOK_MS = 10_000;
/** How long successes are remembered, ms: longer than that, and than a broken connection goes unnoticed. */
const RECENT_MS = 30_000;

export interface FailingEndpointsParts {
  repository: FailingEndpointsRepository;
  notifications: PgNotifications;
  directory: EndpointDirectory;
  log: AttemptLog;
  metrics: DispatchMetrics;
  clock: Clock;
  logger: PersistenceLogger;
  signal: AbortSignal;
  /** Days that an endpoint may only fail; 0: for ever, and nothing is noted. */
  daysMax: number;
}

/**
 * Disables endpoints that have only failed for days. The first delivery that fails for good makes a row, the first
 * success after it takes the row away, on whatever replica. Every replica knows which endpoints have rows, so that a
 * success of any other costs no statement.
 */
@Injectable()
export class FailingEndpoints implements OnModuleInit, OnModuleDestroy {
  private known = new Set<string>();
  private readonly recent = new RecentSuccesses(RECENT_MS);
  /** Answers since when the endpoint has only failed, ms since the epoch; null when the failure does not count. */
  private readonly failures: AskBatch<FinalFailure, number | null>;
  private readonly successes: WriteBatch<string>;
  private stopListening: (() => void)[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: FailingEndpointsParts) {
    const { repository, metrics } = parts;
    this.failures = new AskBatch((failures) => this.note(failures), { isCulprit: isHopeless });
    this.successes = new WriteBatch((numberIds) => this.untilDone(() => repository.clear(numberIds)));
    metrics.showFailing(() => this.known.size);
  }

  async onModuleInit(): Promise<void> {
    const { repository, notifications, daysMax } = this.parts;
    if (daysMax === 0) {
      // Successes are not noted from now on: what stands there would be wrong when the setting is on again.
      await repository.clearAll();
      return;
    }
    const look = () => void this.look();
    this.stopListening = [
      await notifications.listen(FAILING_CHANNEL, (numberId) => {
        this.learn([numberId]);
      }),
      notifications.onReconnect(look),
    ];
    this.timer = setInterval(look, LOOK_MS).unref();
    this.learn(await repository.all());
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    for (const stop of this.stopListening) stop();
  }

  /**
   * Takes note of how an attempt ended. Tests count when they succeed only.
   * @param revision of the number as it was when the attempt started
   * @returns null when there is nothing to wait for, as on the happy path. Never rejects: what cannot be counted is said
   * here, and the delivery goes on, or its webhook would go out once more
   */
  ended(delivery: Delivery, verdict: AttemptVerdict, revision: number): Promise<void> | null {
    if (this.parts.daysMax === 0) return null;
    const counted = this.count(delivery, verdict, revision);
    return (
      counted?.catch((error: unknown) => {
        const { number_id, message_id } = delivery.message;
        this.parts.logger.warn({ err: error, number_id, message_id }, 'how an endpoint did is not counted');
      }) ?? null
    );
  }

  /** An owner who enables a webhook again, or gives it another URL, starts from the beginning. */
  async changed(numbers: readonly NumberProvisioned[]): Promise<void> {
    if (this.parts.daysMax > 0) await this.parts.repository.clearChanged(numbers);
  }

  private count(delivery: Delivery, verdict: AttemptVerdict, revision: number): Promise<void> | null {
    if (verdict.kind === 'delivered') return this.succeeded(delivery.message.number_id);
    if (verdict.kind === 'exhausted' && delivery.trigger !== 'test') return this.failed(delivery, revision);
    return null;
  }

  private succeeded(numberId: string): Promise<void> | null {
    this.recent.add(numberId, performance.now());
    return this.known.has(numberId) ? this.clear(numberId) : null;
  }

  private async clear(numberId: string): Promise<void> {
    await this.successes.add(numberId);
    this.known.delete(numberId);
  }

  private async failed(delivery: Delivery, revision: number): Promise<void> {
    const { clock, daysMax } = this.parts;
    const numberId = delivery.message.number_id;
    const atMs = clock.now();
    const sinceMs = await this.failures.ask({ numberId, revision, atMs });
    if (sinceMs === null) return;
    this.known.add(numberId);
    if (hasFailedTooLong(sinceMs, atMs, daysMax)) await this.disable(delivery, revision);
  }

  private async disable(delivery: Delivery, revision: number): Promise<void> {
    const { directory, log, metrics, logger, daysMax } = this.parts;
    const { number_id } = delivery.message;
    directory.markGone(number_id, revision);
    await this.untilDone(() => log.publishDisabled(delivery, revision, 'failing'));
    metrics.disabled('failing');
    logger.warn({ number_id, revision, days: daysMax }, 'webhook has only failed for days: disabled');
    await this.clear(number_id);
  }

  /** Several deliveries of one endpoint may fail at once. */
  private async note(failures: readonly FinalFailure[]): Promise<(failure: FinalFailure) => number | null> {
    const newest = new Map<string, FinalFailure>();
    for (const failure of failures) {
      if (failure.revision > (newest.get(failure.numberId)?.revision ?? 0)) newest.set(failure.numberId, failure);
    }
    const since = await this.untilDone(() => this.parts.repository.noteFailures([...newest.values()]));
    return ({ numberId }) => since.get(numberId) ?? null;
  }

  private async look(): Promise<void> {
    try {
      const all = await this.parts.repository.all();
      this.known = new Set();
      this.learn(all);
    } catch (error) {
      this.parts.logger.warn({ err: error }, 'failing endpoints not looked up');
    }
  }

  /** Of an endpoint that has worked meanwhile, the row goes again. */
  private learn(numberIds: readonly string[]): void {
    const nowMs = performance.now();
    for (const numberId of numberIds) {
      this.known.add(numberId);
      // Rejects when the service stops; then the next success clears it.
      if (this.recent.has(numberId, nowMs)) this.clear(numberId).catch(() => undefined);
    }
  }

  private untilDone<T>(work: () => Promise<T>): Promise<T> {
    return persevere(work, {
      signal: this.parts.signal,
      wait: (ms, signal) => delay(ms, undefined, { signal }),
      onFailure: (error, failures) => {
        this.parts.logger.warn({ err: error, failures }, 'failing endpoints not written yet');
      },
    });
  }
}
