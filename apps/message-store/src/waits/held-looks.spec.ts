import { describe, expect, it } from '@jest/globals';
import fc, { type Scheduler } from 'fast-check';
import { HeldLooks } from './held-looks.service.js';
import { Waiters } from './waiters.js';

const LONG_MS = 60_000;
const KEYS = ['num_1', 'num_2'];

/** A store whose statements, commits and notifications take as long as the schedule wants, each in its own order. */
class SlowStore {
  readonly looks: string[] = [];
  private readonly committed = new Map<string, number>();

  constructor(
    private readonly scheduler: Scheduler,
    private readonly waiters: Waiters,
  ) {}

  async commit(key: string): Promise<void> {
    await this.scheduler.schedule(Promise.resolve(), `commit ${key}`);
    this.committed.set(key, (this.committed.get(key) ?? 0) + 1);
    await this.scheduler.schedule(Promise.resolve(), `notification ${key}`);
    this.waiters.wake(key);
  }

  /** Whether the key has more than `after` messages, as it was when the statement ran. */
  async find(key: string, after: number): Promise<number | null> {
    this.looks.push(key);
    await this.scheduler.schedule(Promise.resolve(), `statement ${key}`);
    const count = this.committed.get(key) ?? 0;
    await this.scheduler.schedule(Promise.resolve(), `rows ${key}`);
    return count > after ? count : null;
  }
}

const poll = fc.record({ key: fc.constantFrom(...KEYS), after: fc.nat(3), late: fc.boolean() });

describe('a held question', () => {
  it('is answered by whatever is committed, in whatever order all that takes time comes to its end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(poll, { minLength: 1, maxLength: 12 }),
        fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (scheduler, polls, commits, reconnects) => {
          const waiters = new Waiters();
          const store = new SlowStore(scheduler, waiters);
          const held = new HeldLooks(waiters);
          const answers = polls.map(async ({ key, after, late }) => {
            if (late) await scheduler.schedule(Promise.resolve(), `poll ${key}`);
            const look = () => store.find(key, after);
            return held.lookUntil({ key, question: String(after), limitMs: LONG_MS, gone: null, look });
          });
          const stored = commits.map((key) => store.commit(key));
          if (reconnects) {
            const reconnect = scheduler.schedule(Promise.resolve(), 'reconnect');
            stored.push(
              reconnect.then(() => {
                waiters.wakeAll();
              }),
            );
          }
          await scheduler.waitIdle();
          const totals = new Map(KEYS.map((key) => [key, commits.filter((one) => one === key).length]));
          const unanswered = polls.filter(({ key, after }) => (totals.get(key) ?? 0) <= after).length;
          expect(waiters.size).toBe(unanswered);
          waiters.close();
          await scheduler.waitIdle();
          await Promise.all([...answers, ...stored]);
          expect(waiters.size).toBe(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is asked once for all that ask the same and are woken together', async () => {
    const waiters = new Waiters();
    const held = new HeldLooks(waiters);
    let looks = 0;
    let found: string | null = null;
    const look = async (): Promise<string | null> => {
      looks += 1;
      const seen = found;
      await new Promise((resolve) => setImmediate(resolve));
      return seen;
    };
    const ask = (question: string) => held.lookUntil({ key: 'num_1', question, limitMs: LONG_MS, gone: null, look });
    const answers = Array.from({ length: 100 }, (_, index) => ask(index < 60 ? 'a' : 'b'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(looks).toBe(2);
    found = 'here';
    waiters.wake('num_1');
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['here']));
    expect(looks).toBe(4);
  });
});
