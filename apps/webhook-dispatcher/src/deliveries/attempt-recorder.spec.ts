import { describe, expect, it } from '@jest/globals';
import type { WebhookAttempt } from '#libs/contracts';
import type { AttemptLog } from '../attempts/attempt-log.service.js';
import { smsReceived } from '../testing/events.fixture.js';
import { AttemptRecorder } from './attempt-recorder.service.js';
import type { DispatchMetrics } from './dispatch-metrics.service.js';
import { StoppedError } from './persevere.js';

function scene(failure: Error) {
  const told = { untold: 0, attempted: 0 };
  const log: Pick<AttemptLog, 'skipped' | 'publish'> = {
    skipped: () => ({}) as ReturnType<AttemptLog['skipped']>,
    publish: () => Promise.reject(failure),
  };
  const metrics: Pick<DispatchMetrics, 'untold' | 'attempted'> = {
    untold: () => (told.untold += 1),
    attempted: () => (told.attempted += 1),
  };
  const stop = new AbortController();
  const warnings: string[] = [];
  const logger = { info: () => undefined, warn: (_fields: object, message: string) => warnings.push(message) };
  const recorder = new AttemptRecorder(log as AttemptLog, metrics as DispatchMetrics, logger, stop.signal);
  const delivery = { id: 'msg', trigger: 'first', message: smsReceived(), attempts: 0, traceparent: null } as const;
  return { told, stop, warnings, skip: () => recorder.skipped(delivery, 'webhook_disabled') };
}

describe('AttemptRecorder', () => {
  it('goes on when the log refuses an event for good: an attempt that was made must not be made again', async () => {
    const { told, skip } = scene(Object.assign(new Error('too old'), { retryable: false }));
    await skip();
    expect(told).toEqual({ untold: 1, attempted: 1 });
  });

  it('says once that the log is away, however many attempts wait for it, and of each one that it refuses', async () => {
    const away = scene(new Error('away'));
    const waiting = Array.from({ length: 200 }, () => away.skip().catch(() => undefined));
    await new Promise((resolve) => setImmediate(resolve));
    away.stop.abort();
    await Promise.all(waiting);
    expect(away.warnings).toEqual(['attempt not published yet']);
    const refusing = scene(Object.assign(new Error('too old'), { retryable: false }));
    await Promise.all([refusing.skip(), refusing.skip()]);
    expect(refusing.warnings).toHaveLength(2);
  });

  it('has a webhook that answered 410 disabled although the log is away when it does', async () => {
    const told: string[] = [];
    let failures = 1;
    const log = {
      publish: () => Promise.resolve(),
      publishDisabled: (_delivery: unknown, revision: number, reason: string) => {
        failures -= 1;
        if (failures >= 0) return Promise.reject(new Error('away'));
        return Promise.resolve(void told.push(`${revision} ${reason}`));
      },
    } as unknown as AttemptLog;
    const metrics = { attempted: () => undefined, disabled: () => undefined } as unknown as DispatchMetrics;
    const logger = { info: () => undefined, warn: () => undefined };
    const recorder = new AttemptRecorder(log, metrics, logger, new AbortController().signal);
    const delivery = { id: 'msg', trigger: 'first', message: smsReceived(), attempts: 0, traceparent: null } as const;
    await recorder.tell(delivery, {} as WebhookAttempt, { kind: 'gone', error: 'gone' }, 7);
    expect(told).toEqual(['7 gone']);
  });

  it('gives up trying when the service stops', async () => {
    const { told, stop, skip } = scene(new Error('away'));
    const skipped = skip();
    stop.abort();
    await expect(skipped).rejects.toBeInstanceOf(StoppedError);
    expect(told).toEqual({ untold: 0, attempted: 0 });
  });

  it.each([
    ['delivered', { kind: 'delivered' }, []],
    ['gone', { kind: 'gone', error: 'gone' }, ['gone']],
  ] as const)(
    'counts an attempt that is %s, by when its message came if it is the first',
    async (_word, verdict, disabled) => {
      const counted: unknown[] = [];
      const reasons: string[] = [];
      const log: Pick<AttemptLog, 'publish' | 'publishDisabled'> = {
        publish: () => Promise.resolve(),
        publishDisabled: () => Promise.resolve(),
      };
      const metrics: Pick<DispatchMetrics, 'disabled' | 'attempted'> = {
        disabled: (reason) => reasons.push(reason),
        attempted: (event, receivedAt) => counted.push([event, receivedAt]),
      };
      const logger = { info: () => undefined, warn: () => undefined };
      const signal = new AbortController().signal;
      const recorder = new AttemptRecorder(log as AttemptLog, metrics as DispatchMetrics, logger, signal);
      const message = smsReceived();
      const delivery = { id: 'msg', trigger: 'first', message, attempts: 0, traceparent: null } as const;
      const event = {} as WebhookAttempt;
      await recorder.tell(delivery, event, verdict, 1);
      await recorder.tell({ ...delivery, attempts: 1 }, event, { kind: 'delivered' }, 1);
      expect(counted).toEqual([
        [event, message.received_at],
        [event, null],
      ]);
      expect(reasons).toEqual(disabled);
    },
  );
});
