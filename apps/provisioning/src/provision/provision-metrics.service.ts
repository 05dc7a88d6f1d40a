import { Inject, Injectable } from '@nestjs/common';
import { Counter, Histogram, type Registry } from 'prom-client';
import { METRICS } from '#libs/service-kit';
import type { Es2PlusOutcome } from '../es2plus/es2plus-outcome.js';
import type { SagaStep } from './provision-saga.js';

/** The numbers by which provisioning is watched. */
@Injectable()
export class ProvisionMetrics {
  private readonly durations: Histogram<'outcome'>;
  private readonly calls: Counter<'carrier' | 'step' | 'outcome'>;
  private readonly withoutStock: Counter;

  constructor(@Inject(METRICS) registry: Registry) {
    const registers = [registry];
    this.durations = new Histogram({
      name: 'meisim_provisioning_duration_seconds',
      help: 'From the request to the active (or failed) number.',
      labelNames: ['outcome'],
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
      registers,
    });
    this.calls = new Counter({
      name: 'meisim_provisioning_es2plus_calls_total',
      help: 'ES2+ calls by step and by what became of them.',
      labelNames: ['carrier', 'step', 'outcome'],
      registers,
    });
    this.withoutStock = new Counter({
      name: 'meisim_provisioning_no_inventory_total',
      help: 'Requests for a number that were answered no_inventory: none of that kind is left.',
      registers,
    });
  }

  /** The request is answered `no_inventory`. */
  foundNone(): void {
    this.withoutStock.inc();
  }

  ended(outcome: 'active' | 'failed', durationMs: number): void {
    this.durations.observe({ outcome }, durationMs / 1000);
  }

  called(carrierId: string | null, step: SagaStep, outcome: Es2PlusOutcome['kind']): void {
    this.calls.inc({ carrier: carrierId ?? 'none', step, outcome });
  }
}
