import { Inject, Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { METRICS } from '#libs/service-kit';
import type { IntakeOutcome } from './inbound.js';

/** What can become of what a carrier sends. */
export type PduOutcome =
  IntakeOutcome | 'receipt' | 'ignored' | 'throttled' | 'later' | 'never' | 'malformed' | 'unauthorized';

interface CarrierSeries {
  received: Partial<Record<PduOutcome, { inc(): void }>>;
  duration: { observe(seconds: number): void };
  /** Of HTTP carriers, once one has proved a request. */
  proofs?: Record<'current' | 'previous', { inc(requests?: number): void }>;
}

/** The numbers by which intake is watched. */
@Injectable()
export class IngestMetrics {
  /** By carrier: looking a series up by its labels costs more than counting. */
  private readonly series = new Map<string, CarrierSeries>();
  private readonly received: Counter<'carrier' | 'outcome'>;
  private readonly duration: Histogram<'carrier'>;
  private readonly late: Counter;
  private readonly truncated: Counter;
  private readonly retries: Counter;
  private readonly binds: Gauge<'carrier'>;
  private readonly lost: Counter<'carrier'>;
  private readonly proofs: Counter<'carrier' | 'secret'>;

  constructor(@Inject(METRICS) registry: Registry) {
    const registers = [registry];
    this.received = new Counter({
      name: 'meisim_ingest_received_total',
      help: 'SMS parts and messages from carriers by what became of them.',
      labelNames: ['carrier', 'outcome'],
      registers,
    });
    this.duration = new Histogram({
      name: 'meisim_ingest_answer_seconds',
      help: 'From the bytes of a message to our answer to the carrier.',
      labelNames: ['carrier'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    });
    this.late = new Counter({
      name: 'meisim_ingest_routed_late_total',
      help: 'Messages that came before their number was known and were routed when it became active.',
      registers,
    });
    this.truncated = new Counter({
      name: 'meisim_ingest_truncated_total',
      help: 'Messages delivered with parts missing.',
      registers,
    });
    this.retries = new Counter({
      name: 'meisim_ingest_retries_total',
      help: 'Attempts to make a message durable that failed and were made again while its carrier waited.',
      registers,
    });
    this.binds = new Gauge({
      name: 'meisim_ingest_smpp_binds',
      help: 'SMPP sessions that are bound now.',
      labelNames: ['carrier'],
      registers,
    });
    this.lost = new Counter({
      name: 'meisim_ingest_smpp_lost_total',
      help: 'SMPP sessions that were bound and ended, other than by our stopping.',
      labelNames: ['carrier'],
      registers,
    });
    this.proofs = new Counter({
      name: 'meisim_ingest_http_proofs_total',
      help: 'Requests of HTTP carriers that were proved, by which of the two secrets.',
      labelNames: ['carrier', 'secret'],
      registers,
    });
  }

  answered(carrier: string, outcome: PduOutcome, durationMs: number): void {
    const series = this.seriesOf(carrier);
    (series.received[outcome] ??= this.received.labels(carrier, outcome)).inc();
    series.duration.observe(durationMs / 1000);
  }

  /** A request of an HTTP carrier was proved, by its present secret or by the one that changes over with it. */
  proven(carrier: string, secret: 'current' | 'previous'): void {
    const series = this.seriesOf(carrier);
    series.proofs ??= {
      current: this.proofs.labels(carrier, 'current'),
      previous: this.proofs.labels(carrier, 'previous'),
    };
    // What has not been counted yet is shown, too: 0 is what an operator waits for.
    for (const counter of Object.values(series.proofs)) counter.inc(counter === series.proofs[secret] ? 1 : 0);
  }

  routedLate(messages: number): void {
    this.late.inc(messages);
  }

  deliveredTruncated(): void {
    this.truncated.inc();
  }

  retried(): void {
    this.retries.inc();
  }

  boundSessions(carrier: string, count: number): void {
    this.binds.set({ carrier }, count);
  }

  lostSession(carrier: string): void {
    this.lost.inc({ carrier });
  }

  private seriesOf(carrier: string): CarrierSeries {
    const known = this.series.get(carrier);
    if (known) return known;
    const series: CarrierSeries = { received: {}, duration: this.duration.labels(carrier) };
    this.series.set(carrier, series);
    return series;
  }
}
