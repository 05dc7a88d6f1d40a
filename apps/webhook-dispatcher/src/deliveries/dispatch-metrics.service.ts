import { Inject, Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { AttemptTrigger, WebhookAttempt, WebhookDisabled } from '#libs/contracts';
import { METRICS, ScrapedReading } from '#libs/service-kit';
import type { AdmissionState, SlotsState } from '../endpoints/admission.js';
import type { Backlog } from './deliveries.repository.js';

const BACKLOG_EVERY_MS = 5_000;
/** Of Postgres's time, reading the backlog takes at most this share: a million rows are not counted every few seconds. */
const BACKLOG_TIME_SHARE = 0.01;

/** What operators see of deliveries. */
@Injectable()
export class DispatchMetrics {
  private readonly attempts: Counter<'outcome' | 'trigger' | 'error'>;
  private readonly durations: Histogram<'trigger'>;
  private readonly latency: Histogram;
  private readonly putOffs: Counter;
  private readonly slow: Counter;
  private readonly disablings: Counter<'reason'>;
  private readonly untolds: Counter;

  constructor(@Inject(METRICS) private readonly registry: Registry) {
    const registers = [registry];
    this.attempts = new Counter({
      name: 'meisim_webhook_attempts_total',
      help: 'Attempts by outcome, trigger and error word; skipped ones were never sent.',
      labelNames: ['outcome', 'trigger', 'error'],
      registers,
    });
    this.durations = new Histogram({
      name: 'meisim_webhook_attempt_duration_seconds',
      help: 'From the start of an attempt to the status line, the error or the time limit.',
      labelNames: ['trigger'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    });
    this.latency = new Histogram({
      name: 'meisim_webhook_first_attempt_delay_seconds',
      help: 'From received_at of a message to the start of its first attempt.',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10, 30],
      registers,
    });
    this.putOffs = new Counter({
      name: 'meisim_webhook_put_off_total',
      help: 'Messages that a slow endpoint had put off into the table.',
      registers,
    });
    this.slow = new Counter({
      name: 'meisim_webhook_slow_attempts_total',
      help: 'Attempts that took over 500 ms to end and be recorded; they are held by a leased row.',
      registers,
    });
    this.untolds = new Counter({
      name: 'meisim_webhook_untold_total',
      help: 'Events of attempts that the log refused for good: the other services did not hear of them.',
      registers,
    });
    this.disablings = new Counter({
      name: 'meisim_webhook_disabled_total',
      help: 'Webhooks found to be disabled; gone: answered 410, failing: only failed for WEBHOOK_FAILING_DAYS_MAX days.',
      labelNames: ['reason'],
      registers,
    });
  }

  /** @param receivedAt of the message, when this was its first attempt */
  attempted(event: WebhookAttempt, receivedAt: string | null): void {
    const { outcome, trigger, error } = event;
    this.attempts.inc({ outcome, trigger, error: error ?? '' });
    if (outcome === 'skipped') return;
    this.observeDuration(trigger, event.duration_ms);
    if (receivedAt === null) return;
    this.latency.observe(Math.max(0, Date.parse(event.started_at) - Date.parse(receivedAt)) / 1000);
  }

  putOff(messages: number): void {
    this.putOffs.inc(messages);
  }

  becameSlow(): void {
    this.slow.inc();
  }

  untold(): void {
    this.untolds.inc();
  }

  disabled(reason: WebhookDisabled['reason']): void {
    this.disablings.inc({ reason });
  }

  /** Shows how many endpoints are known to have only failed of late. */
  showFailing(read: () => number): void {
    const help = 'Endpoints that have only failed since a delivery failed for good; 0 while that is not counted.';
    this.gauge('meisim_webhook_endpoints_failing', help, [], (gauge) => {
      gauge.set(read());
    });
  }

  /** Shows how much of what this replica may do at once it does, read whenever metrics are. */
  showSlots(read: () => SlotsState): void {
    this.gauge('meisim_webhook_in_flight', 'Attempts under way by lane; slow: over 500 ms.', ['lane'], (gauge) => {
      for (const [lane, count] of Object.entries(read().inUse)) gauge.set({ lane }, count);
    });
    const slots = 'Attempts that this replica makes at once, by kind; the quick ones grow while it has time to spare.';
    this.gauge('meisim_webhook_slots', slots, ['kind'], (gauge) => {
      const { quick, slow } = read().slots;
      for (const [kind, count] of Object.entries({ quick, slow })) gauge.set({ kind }, count);
    });
    const help = 'Share of the slots that are taken, by kind; towards 1 messages wait for a slot of this replica.';
    this.gauge('meisim_webhook_saturation_ratio', help, ['kind'], (gauge) => {
      const { inUse, slots: now } = read();
      gauge.set({ kind: 'quick' }, (inUse.first + inUse.retry) / now.quick);
      gauge.set({ kind: 'slow' }, now.slow === 0 ? 0 : inUse.slow / now.slow);
    });
  }

  /** Shows what the endpoints are at, read whenever metrics are. */
  showAdmission(read: () => Pick<AdmissionState, 'waiting' | 'refusing' | 'breakers'>): void {
    this.gauge('meisim_webhook_waiting', 'Messages in memory that wait for their turn.', [], (gauge) => {
      gauge.set(read().waiting);
    });
    this.gauge('meisim_webhook_endpoints_refusing', 'Endpoints at their limit or broken.', [], (gauge) => {
      gauge.set(read().refusing);
    });
    this.gauge('meisim_webhook_breakers', 'Endpoints by the state of their breaker.', ['state'], (gauge) => {
      for (const [state, count] of Object.entries(read().breakers)) gauge.set({ state }, count);
    });
  }

  /** Shows the table, read every five seconds at most. A database that is down leaves the last numbers. */
  showBacklog(read: () => Promise<Backlog>): void {
    const backlog = new ScrapedReading(read, {
      initial: { scheduled: 0, leased: 0, parked: 0, oldestDueS: 0 },
      everyMs: BACKLOG_EVERY_MS,
      shareMax: BACKLOG_TIME_SHARE,
    });
    this.gauge('meisim_webhook_backlog', 'Deliveries in the table by state.', ['state'], async (gauge) => {
      const { scheduled, leased, parked } = await backlog.latest();
      for (const [state, count] of Object.entries({ scheduled, leased, parked })) gauge.set({ state }, count);
    });
    this.gauge(
      'meisim_webhook_oldest_due_seconds',
      'How late the latest due delivery is, beyond what its endpoint may put it off.',
      [],
      async (gauge) => {
        gauge.set((await backlog.latest()).oldestDueS);
      },
    );
  }

  private observeDuration(trigger: AttemptTrigger, durationMs: number): void {
    this.durations.observe({ trigger }, durationMs / 1000);
  }

  private gauge<L extends string>(
    name: string,
    help: string,
    labelNames: L[],
    collect: (gauge: Gauge<L>) => void | Promise<void>,
  ): void {
    new Gauge<L>({
      name,
      help,
      labelNames,
      registers: [this.registry],
      collect() {
        return collect(this);
      },
    });
  }
}
