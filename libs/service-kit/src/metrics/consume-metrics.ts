import { Counter, type Registry } from 'prom-client';
import type { ConsumeMetrics } from '#libs/messaging';

/** Counts of what became of the records that a service consumed. */
export function consumeMetrics(registry: Registry): ConsumeMetrics {
  const records = new Counter({
    name: 'meisim_consumer_records_total',
    help: 'Records by what became of them: finished, failed (one call of the handler), retried, dead_lettered; of those, dead_letter_noted without their value, which is too large.',
    labelNames: ['group', 'topic', 'outcome'],
    registers: [registry],
  });
  const count = (outcome: string) => (group: string, topic: string, count: number) => {
    records.inc({ group, topic, outcome }, count);
  };
  return {
    finished: count('finished'),
    failed: count('failed'),
    retried: count('retried'),
    deadLettered: (group, topic) => {
      records.inc({ group, topic, outcome: 'dead_lettered' });
    },
    deadLetterNoted: (group, topic) => {
      records.inc({ group, topic, outcome: 'dead_letter_noted' });
    },
  };
}
