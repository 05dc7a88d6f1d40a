import { beforeEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { WebhookAttempt } from '#libs/contracts';
import { DispatchMetrics } from './dispatch-metrics.service.js';

const ATTEMPT: WebhookAttempt = {
  attempt_id: 'att_01M83FJPV3YADM22AKG7WSS8HG',
  message_id: 'msg_01M83FJPV3YADM22AKG7WSS8HG',
  number_id: 'num_01M83FJNTFB6WR8MJT3W376E06',
  account_id: 'acc_01M83FJNTFB6WR8MJT3W376E06',
  attempt: 1,
  trigger: 'first',
  outcome: 'delivered',
  status_code: 204,
  error: null,
  started_at: '2026-11-23T05:55:35.000Z',
  duration_ms: 40,
  next_attempt_at: null,
  response_excerpt: null,
};
const STATE = {
  slots: { quick: 200, slow: 4_000 },
  inUse: { first: 100, retry: 50, slow: 1_000 },
  endpoints: 9,
  refusing: 3,
  breakers: { closed: 6, open: 2, half_open: 1 },
  waiting: 17,
};

describe('what operators read of deliveries', () => {
  let registry: Registry;
  let metrics: DispatchMetrics;
  const lines = async () => (await registry.metrics()).split('\n');

  beforeEach(() => {
    registry = new Registry();
    metrics = new DispatchMetrics(registry);
  });

  it('counts an attempt by outcome, trigger and error, and how long it took and its message had waited', async () => {
    metrics.attempted(ATTEMPT, '2026-11-23T05:55:34.800Z');
    metrics.attempted({ ...ATTEMPT, outcome: 'failed', trigger: 'retry', error: 'timeout', duration_ms: 10_000 }, null);
    const text = await lines();
    expect(text).toContain('meisim_webhook_attempts_total{outcome="delivered",trigger="first",error=""} 1');
    expect(text).toContain('meisim_webhook_attempts_total{outcome="failed",trigger="retry",error="timeout"} 1');
    expect(text).toContain('meisim_webhook_attempt_duration_seconds_sum{trigger="first"} 0.04');
    expect(text).toContain('meisim_webhook_attempt_duration_seconds_sum{trigger="retry"} 10');
    expect(text).toContain('meisim_webhook_first_attempt_delay_seconds_sum 0.2');
    expect(text).toContain('meisim_webhook_first_attempt_delay_seconds_count 1');
  });

  it('counts an attempt that was skipped, but no time for it', async () => {
    metrics.attempted({ ...ATTEMPT, outcome: 'skipped', attempt: 0, error: 'webhook_disabled' }, null);
    const text = await lines();
    expect(text).toContain(
      'meisim_webhook_attempts_total{outcome="skipped",trigger="first",error="webhook_disabled"} 1',
    );
    expect(text.filter((line) => line.startsWith('meisim_webhook_attempt_duration_seconds_count'))).toEqual([]);
  });

  it('counts webhooks that were disabled by reason', async () => {
    metrics.disabled('gone');
    metrics.disabled('failing');
    metrics.disabled('failing');
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'meisim_webhook_disabled_total{reason="gone"} 1',
        'meisim_webhook_disabled_total{reason="failing"} 2',
      ]),
    );
  });

  it('counts what was put off, what became slow and what the log refused, from 0 on', async () => {
    const names = ['put_off', 'slow_attempts', 'untold'];
    expect(await lines()).toEqual(expect.arrayContaining(names.map((name) => `meisim_webhook_${name}_total 0`)));
    metrics.putOff(5);
    metrics.becameSlow();
    metrics.untold();
    metrics.untold();
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'meisim_webhook_put_off_total 5',
        'meisim_webhook_slow_attempts_total 1',
        'meisim_webhook_untold_total 2',
      ]),
    );
  });

  it('shows attempts by lane, and the share of quick and of slow slots that are taken; first attempts and retries both take quick ones', async () => {
    metrics.showSlots(() => STATE);
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'meisim_webhook_in_flight{lane="first"} 100',
        'meisim_webhook_in_flight{lane="retry"} 50',
        'meisim_webhook_in_flight{lane="slow"} 1000',
        'meisim_webhook_slots{kind="quick"} 200',
        'meisim_webhook_slots{kind="slow"} 4000',
        'meisim_webhook_saturation_ratio{kind="quick"} 0.75',
        'meisim_webhook_saturation_ratio{kind="slow"} 0.25',
      ]),
    );
  });

  it('shows what waits, endpoints that refuse and their breakers', async () => {
    metrics.showAdmission(() => STATE);
    metrics.showFailing(() => 4);
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'meisim_webhook_waiting 17',
        'meisim_webhook_endpoints_refusing 3',
        'meisim_webhook_breakers{state="closed"} 6',
        'meisim_webhook_breakers{state="open"} 2',
        'meisim_webhook_breakers{state="half_open"} 1',
        'meisim_webhook_endpoints_failing 4',
      ]),
    );
  });

  it('shows the table by state, and how late the latest due delivery is', async () => {
    metrics.showBacklog(() => Promise.resolve({ scheduled: 30, leased: 2, parked: 1, oldestDueS: 12.5 }));
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'meisim_webhook_backlog{state="scheduled"} 30',
        'meisim_webhook_backlog{state="leased"} 2',
        'meisim_webhook_backlog{state="parked"} 1',
        'meisim_webhook_oldest_due_seconds 12.5',
      ]),
    );
  });
});
