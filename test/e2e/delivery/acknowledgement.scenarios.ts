import { expect } from '@jest/globals';
import { messageInState } from '../harness/world.js';
import { nth } from './endpoint.js';
import type { Stage } from './stage.js';

/** Longer than a retry would take to come, if there were one. */
const LONGER_THAN_15_S_MS = 17_000;

export function acknowledgement(stage: Stage): void {
  stage.promise('by any 2xx, and then never comes again', async (scene) => {
    for (const status of [200, 202, 204, 299]) {
      const endpoint = await scene.endpoint({ kind: 'respond', status });
      await endpoint.sms('Your code is 583921');
      await endpoint.requests(1);
      const { id } = await endpoint.message();
      const { delivery } = await messageInState(endpoint.api, id, ['delivered']);
      expect(delivery).toEqual({ state: 'delivered', attempts: 1, last_status: status, next_attempt_at: null });
      if (status !== 299) continue;
      await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_15_S_MS));
      expect(endpoint.receiver.requests).toHaveLength(1);
    }
  });

  stage.promise('by the status line: nobody waits for a body that drips one byte a second', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'drip', status: 200, intervalMs: 1_000, bytes: 60 });
    await endpoint.sms('Your code is 583921');
    const attempt = nth(await endpoint.attempts(1), 0);
    expect(attempt).toMatchObject({ outcome: 'delivered', status_code: 200 });
    expect(attempt.duration_ms).toBeLessThan(5_000);
  });

  stage.promise('by the final answer: interim ones, which nobody asked for, are passed over', async (scene) => {
    const bytes = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n';
    const endpoint = await scene.endpoint({ kind: 'raw', bytes, then: 'end' });
    await endpoint.sms('Your code is 583921');
    expect(nth(await endpoint.attempts(1), 0)).toMatchObject({ outcome: 'delivered', status_code: 200 });
  });

  stage.promise('not by a redirect, which is not followed', async (scene) => {
    const elsewhere = await scene.receiver({ kind: 'respond', status: 200 });
    const endpoint = await scene.endpoint({ kind: 'redirect', status: 307, location: `${elsewhere.url}/new-home` });
    await endpoint.sms('Your code is 583921');
    expect(nth(await endpoint.attempts(1), 0)).toMatchObject({
      outcome: 'failed',
      status_code: 307,
      error: 'redirect_not_followed',
    });
    expect(elsewhere.requests).toEqual([]);
  });

  stage.promise('not by an answer that comes after 10 s', async (scene) => {
    const endpoint = await scene.endpoint((_, index) => ({
      kind: 'respond',
      status: 200,
      delayMs: index === 0 ? 11_000 : 0,
    }));
    await endpoint.sms('Your code is 583921');
    const [first, second] = await endpoint.attempts(2);
    expect(first).toMatchObject({ outcome: 'failed', status_code: null, error: 'timeout' });
    expect(first?.duration_ms).toBeGreaterThanOrEqual(9_990);
    expect(first?.duration_ms).toBeLessThan(11_000);
    expect(second).toMatchObject({ attempt: 2, outcome: 'delivered', status_code: 200 });
  });
}
