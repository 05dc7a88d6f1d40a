import { Inject, Injectable } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import type { Clock } from '#libs/contracts';
import { CLOCK, METRICS, ScrapedReading } from '#libs/service-kit';
import { ProvisioningSettings } from '../provisioning.settings.js';
import { availableStock, stockByState, type AvailableStock } from './inventory.repository.js';

/** Counting the whole inventory is not for every scrape. */
const READ_INTERVAL_MS = 30_000;

interface Stock {
  byState: Awaited<ReturnType<typeof stockByState>>;
  available: AvailableStock[];
}

/** How much there is to give out. A kind that has run out stays in sight, with 0. */
@Injectable()
export class StockMetrics {
  private readonly stock = new ScrapedReading<Stock>(() => this.read(), {
    initial: { byState: [], available: [] },
    everyMs: READ_INTERVAL_MS,
  });

  constructor(
    @Inject(METRICS) registry: Registry,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly settings: ProvisioningSettings,
  ) {
    const registers = [registry];
    const byState = new Gauge<'country' | 'state'>({
      name: 'meisim_provisioning_inventory_numbers',
      help: 'Phone numbers in the inventory by country and state.',
      labelNames: ['country', 'state'],
      registers,
      collect: async () => {
        const stock = await this.stock.latest();
        byState.reset();
        for (const { country, state, count } of stock.byState) byState.set({ country, state }, count);
      },
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
        const { available } = await this.stock.latest();
        gauge.reset();
        for (const stock of available) {
          gauge.set({ country: stock.country, source: stock.source }, valueOf(stock));
        }
      },
    });
  }

  private async read(): Promise<Stock> {
    const [byState, available] = await Promise.all([
      stockByState(this.dataSource),
      availableStock(this.dataSource, new Date(this.clock.now())),
    ]);
    return { byState, available };
  }
}
