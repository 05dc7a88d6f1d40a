import { describe, expect, it } from '@jest/globals';
import { Admission, type Grant } from './admission.js';
import { FAILURES_TO_OPEN } from './circuit-breaker.js';
import { LIMIT_MAX, LIMIT_START } from './concurrency-limit.js';
import type { AttemptEnd, Ticket } from './endpoint-queue.js';
import { PUT_OFF_MS_MAX, SWEEP_MS, WAIT_MS_MAX, type PutOff } from './spilling.js';
import type { Lane } from './slot-budget.js';

const QUICK: AttemptEnd = { signal: 'quick', serves: true, durationMs: 5 };
const STEADY: AttemptEnd = { signal: 'steady', serves: true, durationMs: 1_000 };
const FAILED: AttemptEnd = { signal: 'neutral', serves: false, durationMs: 5 };

interface Message extends Ticket {
  name: string;
}

class Scene {
  readonly started: Grant<Message>[] = [];
  readonly putOff: PutOff<Message>[] = [];
  readonly admission: Admission<Message>;
  private count = 0;

  constructor(quick = 100, slow = 100) {
    this.admission = new Admission<Message>(
      { quick, slow },
      { start: (grant) => this.started.push(grant), putOff: (putOffs) => this.putOff.push(...putOffs) },
    );
  }
  enter(endpointKey: string, nowMs = 0, lane: Lane = 'first', deadlineMs = nowMs + PUT_OFF_MS_MAX): void {
    this.count += 1;
    const ticket = { endpointKey, numberId: endpointKey, lane, deadlineMs, name: `${lane} ${this.count}` };
    this.admission.enter(ticket, nowMs);
  }
  enterMany(count: number, endpointKey: string, nowMs = 0, lane: Lane = 'first'): void {
    for (let left = count; left > 0; left -= 1) this.enter(endpointKey, nowMs, lane);
  }
  names(): string[] {
    return this.started.map((grant) => grant.ticket.endpointKey);
  }
  endNext(end: AttemptEnd, nowMs: number): void {
    const grant = this.started.shift();
    if (grant) this.admission.release(grant, end, nowMs);
  }
  openBreaker(endpointKey: string, nowMs = 0): void {
    for (let i = 0; i < FAILURES_TO_OPEN; i += 1) {
      this.enter(endpointKey, nowMs);
      this.endNext(FAILED, nowMs);
    }
  }
}

describe('Admission', () => {
  it('starts as many at one endpoint as its limit lets in, and the next when one ends', () => {
    const scene = new Scene();
    scene.enterMany(LIMIT_START + 5, 'a');
    expect(scene.started).toHaveLength(LIMIT_START);
    scene.endNext(FAILED, 1);
    expect(scene.started).toHaveLength(LIMIT_START);
  });

  it('survives that thousands in a row are not sent after all', () => {
    const ended: string[] = [];
    let abandons = false;
    const admission = new Admission<Message>(
      { quick: 100, slow: 100 },
      {
        start: (grant) => {
          ended.push(grant.ticket.name);
          if (abandons) admission.abandon(grant, 0);
          else first.push(grant);
        },
        putOff: () => undefined,
      },
    );
    const first: Grant<Message>[] = [];
    const ticket = { endpointKey: 'a', numberId: 'a', lane: 'first' as const, deadlineMs: PUT_OFF_MS_MAX };
    for (let index = 0; index < 5_000; index += 1) admission.enter({ ...ticket, name: `${index}` }, 0);
    abandons = true;
    for (const grant of first) admission.abandon(grant, 0);
    expect(ended).toHaveLength(5_000);
    expect(admission.state(0)).toMatchObject({ waiting: 0, inUse: { first: 0, retry: 0, slow: 0 } });
  });

  it('does not let a full endpoint hold up another', () => {
    const scene = new Scene();
    scene.enterMany(LIMIT_START * 3, 'hanging');
    scene.enter('healthy');
    expect(scene.names().at(-1)).toBe('healthy');
  });

  it('gives scarce slots to endpoints in turn', () => {
    const scene = new Scene(2, 0);
    scene.enterMany(3, 'a');
    scene.enter('b');
    scene.endNext(QUICK, 1);
    scene.endNext(QUICK, 2);
    scene.endNext(QUICK, 3);
    expect(scene.names()).toEqual(['a']);
    expect(scene.admission.state(3).waiting).toBe(0);
  });

  it('starts first attempts before retries at an endpoint', () => {
    const scene = new Scene();
    scene.enterMany(LIMIT_START, 'a');
    scene.enter('a', 0, 'retry');
    scene.enter('a', 0, 'first');
    scene.endNext(FAILED, 1);
    expect(scene.started.at(-1)?.ticket.lane).toBe('first');
  });

  it('keeps a tenth of the slots for retries while first attempts fill the rest', () => {
    const scene = new Scene(10, 0);
    scene.enterMany(12, 'a');
    expect(scene.started).toHaveLength(9);
    scene.enterMany(3, 'b', 0, 'retry');
    expect(scene.started).toHaveLength(10);
    expect(scene.admission.retryRoom()).toBe(0);
  });

  it('frees the slots of hanging attempts for others', () => {
    const scene = new Scene(4, 10);
    scene.enterMany(3, 'hanging');
    scene.enter('healthy');
    expect(scene.names()).not.toContain('healthy');
    for (const grant of [...scene.started]) scene.admission.becameSlow(grant, 500);
    expect(scene.names()).toContain('healthy');
  });

  it('gives endpoints that are known to take long no slot that others wait for', () => {
    const scene = new Scene(20, 1_000);
    const long: AttemptEnd = { signal: 'neutral', serves: true, durationMs: 3_000 };
    scene.enter('slow');
    scene.endNext(long, 3_000);
    scene.enterMany(LIMIT_START, 'slow', 3_000, 'retry');
    expect(scene.admission.state(3_000).inUse).toEqual({ first: 0, retry: 0, slow: LIMIT_START });
    scene.enterMany(LIMIT_START, 'healthy', 3_000);
    expect(scene.names().filter((name) => name === 'healthy')).toHaveLength(LIMIT_START);
    for (let ended = 0; ended < LIMIT_START; ended += 1) scene.endNext(long, 6_000);
    expect(scene.admission.state(6_000).inUse).toEqual({ first: LIMIT_START, retry: 0, slow: 0 });
  });

  it.each([
    ['gives more attempts at once to an endpoint that takes its time', 100, LIMIT_START + 1],
    ['but not while a quarter of the slots for what takes long is taken', 2 * LIMIT_START, LIMIT_START],
  ])('%s', (_, slowSlots, atOnce) => {
    const scene = new Scene(100, slowSlots);
    scene.enterMany(LIMIT_START * 3, 'steady');
    const grants = scene.started.splice(0);
    for (const grant of grants) scene.admission.becameSlow(grant, 600);
    for (const grant of grants) scene.admission.release(grant, STEADY, 1_000);
    expect(scene.started).toHaveLength(atOnce);
  });

  it('keeps healthy endpoints served when hundreds begin to hang together', () => {
    const scene = new Scene(1_000, 4_000);
    for (let i = 0; i < 200; i += 1) scene.enterMany(LIMIT_START, `hanging ${i}`);
    scene.enterMany(20, 'healthy');
    const startedBy = (nowMs: number) => {
      scene.admission.sweep(nowMs, true);
      return scene.names().filter((name) => name === 'healthy').length;
    };
    expect(startedBy(10)).toBe(0);
    // Long before anything has hung for 500 ms, and although all of them want slots, too.
    for (const nowMs of [60, 110, 160, 210]) startedBy(nowMs);
    expect(startedBy(260)).toBe(LIMIT_START);
  });

  it('takes no quick slot from attempts that take as long as is usual', () => {
    const scene = new Scene(10, 100);
    const usual: AttemptEnd = { signal: 'quick', serves: true, durationMs: 300 };
    for (let i = 0; i < 500; i += 1) {
      scene.enter('busy', i);
      scene.endNext(usual, i);
    }
    scene.enterMany(9, 'busy', 1_000);
    scene.enter('other', 1_000);
    scene.admission.sweep(1_000 + WAIT_MS_MAX, true);
    expect(scene.names()).not.toContain('other');
    expect(scene.admission.state(1_200).inUse.slow).toBe(0);
  });

  it('says of which numbers nothing more may come from the table, however late it is', () => {
    const scene = new Scene(10, 10_000);
    scene.openBreaker('a');
    scene.enterMany(LIMIT_MAX - 1, 'a', 10, 'retry');
    expect(scene.admission.refusingNumbers(10, 10)).toEqual({ refusing: ['a'], crowded: [] });
    scene.enter('a', 10, 'retry');
    expect(scene.admission.refusingNumbers(10, 10)).toEqual({ refusing: ['a'], crowded: ['a'] });
  });

  it('leaves the messages of a merely busy endpoint in memory', () => {
    const scene = new Scene();
    scene.enterMany(LIMIT_START + 5, 'a');
    scene.admission.sweep(WAIT_MS_MAX, true);
    expect(scene.putOff).toEqual([]);
  });

  it('puts off all messages that wait at a slow endpoint, each by at most 15 s', () => {
    const scene = new Scene();
    scene.enterMany(LIMIT_START + 5_000, 'a');
    scene.admission.sweep(WAIT_MS_MAX + 1, true);
    expect(scene.putOff).toHaveLength(5_000);
    expect(Math.max(...scene.putOff.map(({ delayMs }) => delayMs))).toBeLessThanOrEqual(PUT_OFF_MS_MAX);
    expect(scene.admission.state(WAIT_MS_MAX + 1).waiting).toBe(0);
  });

  describe('messages that wait for slots below the limits of endpoints that take long', () => {
    const NOW_MS = 10_000;
    /** Its attempts take 1 s on average; the next one takes all slots there are. */
    const slotsTaken = (latest: AttemptEnd): Scene => {
      const scene = new Scene(LIMIT_START, 0);
      for (let ends = LIMIT_START; ends > 0; ends -= 1) {
        scene.enter('slow');
        scene.endNext(STEADY, 0);
      }
      scene.enter('slow');
      scene.endNext(latest, 0);
      scene.enterMany(LIMIT_START, 'others', NOW_MS);
      scene.enter('slow', NOW_MS);
      scene.admission.sweep(NOW_MS + WAIT_MS_MAX + 1, false);
      return scene;
    };

    it('are put off: others of their kind hold the slots', () => {
      expect(slotsTaken(STEADY).putOff.map(({ ticket }) => ticket.endpointKey)).toEqual(['slow']);
    });
    it('stay when the latest attempt was quick: only a pause of this process had the others take long', () => {
      expect(slotsTaken(QUICK).putOff).toEqual([]);
    });
  });

  describe('a first attempt that has not entered', () => {
    const SPILLED_MS = WAIT_MS_MAX + 1;
    const LATER_MS = SPILLED_MS + 100;
    /** An endpoint at its limit that was spilled a moment ago. */
    const spilled = (): Scene => {
      const scene = new Scene();
      scene.enterMany(LIMIT_START + 1, 'slow');
      scene.admission.sweep(SPILLED_MS, true);
      return scene;
    };
    const atOnceMs = (scene: Scene, endpointKey = 'slow', nowMs = LATER_MS): number | null =>
      scene.admission.turnAway(endpointKey, nowMs + PUT_OFF_MS_MAX, nowMs);

    it('is put off when a limit full of others waits to be spilled', () => {
      const scene = spilled();
      expect(atOnceMs(scene)).toBeNull();
      scene.enterMany(LIMIT_START, 'slow', LATER_MS);
      expect(atOnceMs(scene)).toBeGreaterThan(0);
    });
    it('comes back after those that were put off before it, and by its deadline', () => {
      const scene = spilled();
      scene.enterMany(LIMIT_START, 'slow', LATER_MS);
      const delaysMs = Array.from({ length: LIMIT_START * 100 }, () => atOnceMs(scene) ?? NaN);
      expect(delaysMs).toEqual([...delaysMs].sort((a, b) => a - b));
      expect(new Set(delaysMs.slice(0, LIMIT_START)).size).toBe(1);
      expect(delaysMs[LIMIT_START]).toBeGreaterThan(delaysMs[0] ?? NaN);
      expect(delaysMs.at(-1)).toBe(PUT_OFF_MS_MAX);
    });
    it('does not come back later for those that were put off before what waited has gone', () => {
      const scene = spilled();
      scene.enterMany(LIMIT_START, 'slow', LATER_MS);
      const firstMs = atOnceMs(scene);
      for (let more = LIMIT_START * 10; more > 0; more -= 1) atOnceMs(scene);
      for (let ends = LIMIT_START * 2; ends > 0; ends -= 1) scene.endNext({ ...FAILED, serves: true }, LATER_MS);
      scene.admission.sweep(LATER_MS, true);
      scene.enterMany(LIMIT_START * 2, 'slow', LATER_MS);
      expect(atOnceMs(scene)).toBe(firstMs);
    });
    it('is put off when as many others wait as can start until the next sweep', () => {
      const scene = spilled();
      scene.endNext({ ...STEADY, signal: 'neutral', durationMs: SWEEP_MS * LIMIT_START * 5 }, LATER_MS);
      expect(atOnceMs(scene)).toBeNull();
      scene.enterMany(2, 'slow', LATER_MS);
      expect(atOnceMs(scene)).toBeGreaterThan(0);
    });
    it('enters when its endpoint is merely busy, unknown, or was spilled long ago', () => {
      const scene = spilled();
      expect(atOnceMs(scene, 'unknown')).toBeNull();
      scene.enterMany(LIMIT_START * 3, 'busy', LATER_MS);
      expect(atOnceMs(scene, 'busy')).toBeNull();
      scene.enterMany(LIMIT_START, 'slow', 10_000);
      expect(atOnceMs(scene, 'slow', 10_000)).toBeNull();
    });
  });

  it('puts off what comes while the breaker is open', () => {
    const scene = new Scene();
    scene.openBreaker('a');
    scene.enter('a', 10);
    expect(scene.started).toEqual([]);
    scene.admission.sweep(10, true);
    expect(scene.putOff).toHaveLength(1);
    expect(scene.admission.refusingNumbers(10, 10)).toEqual({ refusing: ['a'], crowded: [] });
  });

  it('probes an endpoint with one message, and lets all through when it answers', () => {
    const scene = new Scene();
    scene.openBreaker('a');
    scene.enterMany(3, 'a', 1_000);
    expect(scene.started).toHaveLength(1);
    scene.endNext(QUICK, 1_005);
    expect(scene.started).toHaveLength(2);
  });

  it('probes with the next message when the first was not sent after all', () => {
    const scene = new Scene();
    scene.openBreaker('a');
    scene.enterMany(2, 'a', 1_000);
    const [probe] = scene.started;
    if (probe) scene.admission.abandon(probe, 1_001);
    expect(scene.started.map((grant) => grant.probe)).toEqual([true, true]);
    expect(scene.admission.state(1_001).inUse.first).toBe(1);
  });

  it('puts off what waits behind a probe that hangs', () => {
    const scene = new Scene();
    scene.openBreaker('a');
    scene.enterMany(3, 'a', 1_000);
    scene.admission.sweep(1_000 + WAIT_MS_MAX + 1, true);
    expect(scene.putOff).toHaveLength(2);
  });

  it('tries a message whose 15 s are over in spite of breaker and limit', () => {
    const scene = new Scene();
    scene.openBreaker('a');
    scene.enter('a', 500, 'retry', 500);
    expect(scene.started).toHaveLength(1);
  });

  it('keeps overdue messages of troubled endpoints away from the slots of others', () => {
    const scene = new Scene(4, 4);
    scene.openBreaker('a');
    for (let i = 0; i < 5; i += 1) scene.enter('a', 500, 'retry', 500);
    expect(scene.started).toHaveLength(2);
    expect(scene.admission.hasOverdueRoom()).toBe(false);
    scene.enterMany(3, 'healthy', 600);
    expect(scene.names().filter((name) => name === 'healthy')).toHaveLength(3);
  });

  it('never puts off a message whose 15 s are over', () => {
    const scene = new Scene(1, 0);
    scene.enter('b', 0, 'retry');
    scene.openBreaker('a');
    scene.enter('a', 500, 'retry', 500);
    scene.admission.sweep(600, true);
    expect(scene.putOff).toEqual([]);
  });

  it('hands everything back that waits when it stops', () => {
    const scene = new Scene();
    scene.enterMany(LIMIT_START + 5, 'a');
    expect(scene.admission.takeAllWaiting()).toHaveLength(5);
    expect(scene.admission.takeAllWaiting()).toEqual([]);
  });

  it('forgets endpoints that nothing was sent to for long', () => {
    const scene = new Scene();
    scene.enter('a');
    scene.endNext(QUICK, 5);
    scene.admission.forgetIdle(11 * 60_000);
    expect(scene.admission.state(0).endpoints).toBe(0);
  });
});
