import { beforeEach, describe, expect, it } from '@jest/globals';
import { Dispatcher, type DispatcherParts } from './dispatcher.service.js';

describe('Dispatcher', () => {
  let done: string[];
  /** Attempts under way. */
  let underWay: number;
  let handBack: () => Promise<void>;
  let dispatcher: Dispatcher;

  beforeEach(() => {
    [done, underWay] = [[], 0];
    handBack = () => Promise.resolve();
    const says = (what: string) => () => void done.push(what);
    const saysLater = (what: string) => async () => {
      await new Promise(setImmediate);
      done.push(what);
    };
    const stop = new AbortController();
    stop.signal.addEventListener('abort', says('everything that is tried for ever ends'));
    const parts = {
      engine: { stopStarting: says('no attempt starts'), forgetIdleEndpoints: () => undefined, sweep: () => undefined },
      open: {
        get size() {
          done.push(`${underWay} under way`);
          return underWay === 0 ? 0 : underWay--;
        },
        handBack: () => handBack().then(saysLater('handed back')),
        renewLeases: () => Promise.resolve(),
      },
      claimer: { start: saysLater('claims'), stop: saysLater('claims no more') },
      parking: { start: says('parks'), stop: says('parks no more') },
      deleted: { start: saysLater('hears of deletions'), stop: says('hears of no deletion') },
      state: { tail: { start: says('reads state'), stop: saysLater('reads no state') }, appliers: {} },
      tester: { underWay: 0, stopStarting: says('no test starts') },
      owners: { start: saysLater('is an owner'), stop: saysLater('is no owner') },
      connections: { destroy: says('connections end') },
      ...{ stop, hurry: new AbortController().signal, drainMs: 60_000 },
      logger: { warn: (_fields: object, what: string) => done.push(what) },
    };
    dispatcher = new Dispatcher(parts as unknown as DispatcherParts);
  });

  it('is known as an owner before it leases anything, or others would take it for dead', async () => {
    await dispatcher.onApplicationBootstrap();
    expect(done[0]).toBe('is an owner');
    expect(done.slice(1).sort()).toEqual(['claims', 'hears of deletions', 'parks', 'reads state']);
    await dispatcher.beforeApplicationShutdown();
  });

  it('begins nothing more once it is to stop, and has ended what it reads when its attempts are waited for', async () => {
    await dispatcher.onModuleDestroy();
    expect(done[0]).toBe('no attempt starts');
    const ended = ['claims no more', 'hears of no deletion', 'no test starts', 'parks no more', 'reads no state'];
    expect(done.slice(1).sort()).toEqual(ended);
  });

  const END = ['everything that is tried for ever ends', 'is no owner', 'connections end'];

  it('waits for attempts under way, hands back what is left, and only then gives up writing, leases and connections', async () => {
    underWay = 2;
    await dispatcher.beforeApplicationShutdown();
    const looks = ['2 under way', '1 under way', '0 under way', '0 under way'];
    expect(done).toEqual([...looks, 'handed back', ...END]);
  });

  it('goes on with its end when nothing can be handed back: the leases end by themselves', async () => {
    handBack = () => Promise.reject(new Error('the database is away'));
    await dispatcher.beforeApplicationShutdown();
    expect(done.slice(-4)).toEqual([expect.stringContaining('not handed back'), ...END]);
  });
});
