import { Inject, Injectable } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import type { Clock } from '#libs/contracts';
import { CLOCK, METRICS } from '#libs/service-kit';
import { ProvisioningSettings } from '../provisioning.settings.js';
import { availableStock, stockByState, type AvailableStock } from './inventory.repository.js';

/** Counting the whole inventory is not for every scrape. */
const READ_INTERVAL_MS = 30_000;

/** How much there is to give out. A kind that has run out stays in sight, with 0. */
@Injectable()
export class StockMetrics {
  private readAtMs = -Infinity;
  private reading = Promise.resolve();
  private available: AvailableStock[] = [];
  private readonly byState: Gauge<'country' | 'state'>;

  constructor(
    @Inject(METRICS) registry: Registry,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly settings: ProvisioningSettings,
  ) {
    const registers = [registry];
    this.byState = new Gauge({
      name: 'meisim_provisioning_inventory_numbers',
      help: 'Phone numbers in the inventory by country and state.',
      labelNames: ['country', 'state'],
      registers,
      collect: () => this.read(),
    });
    this.gauge(registers, 'available', 'Phone numbers that can be given out now.', ({ count }) => count);
    this.gauge(registers, 'low', '1 when fewer can be given out than LOW_STOCK, else 0.', ({ count }) =>
      count < this.settings.LOW_STOCK ? 1 : 0,
    );
  }

  private gauge(registers: Registry[], name: string, help: string, valueOf: (stock: AvailableStock) => number): void {
    const gauge = new Gauge<'country' | 'source'>({
      name: `meisim_provisioning_stock_${name}`,
      help,
      labelNames: ['country', 'source'],
      registers,
      collect: async () => {
        await this.read();
        gauge.reset();
        for (const stock of this.available) {
          gauge.set({ country: stock.country, source: stock.source }, valueOf(stock));
        }
      },
    });
  }

  /** Metrics of one scrape are collected beside each other, and wait for one reading. */
  private read(): Promise<void> {
    if (performance.now() - this.readAtMs < READ_INTERVAL_MS) return this.reading;
    this.readAtMs = performance.now();
    this.reading = this.refresh();
    return this.reading;
  }

  private async refresh(): Promise<void> {
    try {
      const [numbers, available] = await Promise.all([
        stockByState(this.dataSource),
        availableStock(this.dataSource, new Date(this.clock.now())),
      ]);
      this.available = available;
      this.byState.reset();
      for (const { country, state, count } of numbers) this.byState.set({ country, state }, count);
    } catch {
      // A database that is down must not take the other metrics with it; readiness shows that it is.
      this.readAtMs = -Infinity;
    }
  }
}
