import { setTimeout as delay } from 'node:timers/promises';
import type { Carrier } from './load/carrier.js';
import type { Customer, StoredMessage } from './load/customer.js';
import type { Load } from './load/load.js';
import { judge, type Observations, type Verdict } from './promises/promises.js';
import type { DeliveryLedger } from './webhooks/delivery-ledger.js';

export interface Settled {
  seen: Observations;
  verdicts: Verdict[];
  /** From the last message sent until all promises were kept, or the wait was given up, ms. */
  settledAfterMs: number;
}

interface Sources {
  load: Load;
  carrier: Carrier;
  customer: Customer;
  ledger: DeliveryLedger;
}

/** A failed attempt comes again after 15 s, a message that is put off within another 15 s, and there is the backlog. */
const SETTLE_MS_MAX = 150_000;
const LOOK_MS = 2_000;

/** Waits until all promises are kept. What is missing after the longest time that anything may take is broken. */
export async function settle(sources: Sources): Promise<Settled> {
  const { load, carrier, ledger } = sources;
  const startedMs = performance.now();
  for (;;) {
    await carrier.look();
    const waitedMs = performance.now() - startedMs;
    const isOver = waitedMs > SETTLE_MS_MAX;
    const isComplete = carrier.isSettled && ledger.sendersDelivered.size >= load.sent.length;
    if (isComplete || isOver) {
      const seen = await observe(sources);
      const verdicts = judge(seen);
      const allKept = verdicts.every(({ evidence }) => evidence.length === 0);
      if (allKept || isOver) return { seen, verdicts, settledAfterMs: waitedMs };
    }
    await delay(LOOK_MS);
  }
}

async function observe({ load, carrier, customer, ledger }: Sources): Promise<Observations> {
  const listed = await customer.numbers();
  const stored: StoredMessage[] = [];
  for (const id of listed) stored.push(...(await customer.messages(id)));
  return {
    sent: load.sent,
    carrier: carrier.account(),
    stored,
    delivered: [...ledger.records.values()],
    provisioned: load.provisioned,
    listed,
  };
}
