import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NumberProvisioned } from '#libs/contracts';
import { writePdus } from '#libs/sms';
import { waitFor } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';
import { HostileSmsc, type HostileSession } from './fuzz/hostile-smsc.adapter.js';
import { plannedSteps, type PlannedStep } from './fuzz/hostile-steps.js';
import { deliverSm, NEVER, type Step } from './fuzz/step.js';
import { COMMAND, rawPdu } from './fuzz/wire.js';

/** Another run: SMPP_FUZZ_SEED=7 SMPP_FUZZ_STEPS=20000 (about 100 steps a second). */
const SEED = Number(process.env.SMPP_FUZZ_SEED ?? 20_26);
const STEPS = Number(process.env.SMPP_FUZZ_STEPS ?? 250);
const TIME_MS_MAX = 60_000 + STEPS * 200;
const BINDS = 2;
const CALM_EVERY = 10;
const HEAP_GROWTH_MAX = 48 * 1024 * 1024;
/** Connections to the database come and go. */
const SOCKETS_OF_POOLS = 10;
/** Sequence numbers of a step, and one more for the enquire_link behind it. */
const SEQUENCES = 100;
/** Far more than what the kernel holds for a socket. */
const FLOOD_OCTETS_MAX = 64 * 1024 * 1024;
const TEMPORARY_ERROR = 0x64;

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Takes connections, sends half an answer to the bind, and nothing any more. */
async function muteSmsc(): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(rawPdu({ command: 0x8000_0009, sequence: 1, length: 40 })));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function openSockets(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length;
}

describe(`a hostile SMSC (seed ${SEED}, ${STEPS} steps)`, () => {
  let hostile: HostileSmsc;
  let calm: FakeSmsc;
  let mute: Server;
  let ingest: IngestHarness;
  let target: NumberProvisioned;
  let bystander: NumberProvisioned;
  /** Numbers of its own for every run, and texts: what one leaves behind does not disturb the next. */
  let index = 0;
  let expected: string[] = [];
  let calmExpected: string[] = [];
  let unforeseeable = 0;

  beforeAll(async () => {
    [hostile, calm] = await Promise.all([HostileSmsc.start(), FakeSmsc.start()]);
    const calmEntry = {
      ...{ id: 'calm', type: 'smpp', host: '127.0.0.1', port: calm.port },
      ...{ system_id: 'meisim', password_env: 'INGEST_TEST_SECRET' },
    };
    mute = await muteSmsc();
    ingest = await IngestHarness.start({
      ...{ smppPort: hostile.port, smpp: { binds: BINDS, identity_tlv: 'receipted_message_id' } },
      carriers: [calmEntry, { ...calmEntry, id: 'mute', port: (mute.address() as AddressInfo).port }],
    });
    await calm.bound(1);
    await allBound();
  });
  beforeEach(async () => {
    [expected, calmExpected, unforeseeable] = [[], [], 0];
    target = await ingest.provision({ phone: `+1415${5_550_001 + index}` });
    bystander = await ingest.provision({ phone: `+1628${5_550_001 + index}` });
  });
  afterAll(async () => {
    await ingest.stop();
    await Promise.all([hostile.stop(), calm.stop()]);
    mute.close();
  });

  async function allBound(): Promise<void> {
    await waitFor('every bind stands again', () => hostile.bound().length === BINDS);
  }

  async function run({ make, cuts }: PlannedStep): Promise<void> {
    const session = await waitFor('a bind', () => hostile.bound().at(index % 2) ?? hostile.bound()[0]);
    const sequence = (index + 1) * SEQUENCES;
    const step = make({ index, sequence, to: target.phone.slice(1), nobody: '14155559999' });
    expected.push(...(step.stored ?? []));
    if (step.unforeseeable) unforeseeable += 1;
    await session.write(step.octets, cuts);
    await settled(session, step, sequence + SEQUENCES - 1);
    for (const [number, status] of Object.entries(step.answers ?? {})) {
      expect(new Set(session.answers.get(Number(number)))).toEqual(new Set([status]));
    }
  }

  async function settled(session: HostileSession, step: Step, barrier: number): Promise<void> {
    const sequences = Object.keys(step.answers ?? {}).map(Number);
    await waitFor('its answers', () => session.isClosed || sequences.every((one) => session.answers.has(one)), {
      intervalMs: 1,
    });
    if (step.session === 'stays') {
      await session.heard(barrier);
      expect(session.isClosed).toBe(false);
      return;
    }
    if (step.session === 'either') session.socket.end();
    await session.closed();
  }

  /** What was published for a number, in alphabetical order; comes too late, it shows what is missing. */
  async function textsOf(number: NumberProvisioned, wanted: readonly string[]): Promise<string[]> {
    const texts = (count: number) => ingest.published(number, count).then((all) => all.map(({ text }) => text).sort());
    return texts(wanted.length).catch(() => texts(0));
  }

  async function calmMessage(): Promise<void> {
    const text = `calm ${index}`;
    calmExpected.push(text);
    const [pdu] = writePdus(text);
    if (pdu) expect(await calm.deliver(pdu, { to: bystander.phone.slice(1) })).toBe(0);
  }

  async function runAll(steps: readonly PlannedStep[]): Promise<void> {
    for (const [place, step] of steps.entries()) {
      index += 1;
      if (place % CALM_EVERY === 0) await calmMessage();
      await run(step).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`seed ${SEED}, step ${index} (${step.kind}): ${reason}`, { cause: error });
      });
    }
  }

  it(
    'makes no message of nothing, loses none, breaks no other link, and leaves nothing behind',
    async () => {
      const steps = plannedSteps(SEED, STEPS);
      const warmUp = Math.ceil(STEPS / 4);
      const [calmSession] = calm.sessions;
      await runAll(steps.slice(0, warmUp));
      await allBound();
      const [heapBefore, socketsBefore] = [heapUsed(), openSockets()];
      await runAll(steps.slice(warmUp));
      await allBound();
      expect(heapUsed() - heapBefore).toBeLessThan(HEAP_GROWTH_MAX);
      expect(openSockets()).toBeLessThanOrEqual(socketsBefore + SOCKETS_OF_POOLS);
      expect(calm.sessions).toEqual([calmSession]);
      expect(await textsOf(target, expected)).toEqual([...expected].sort());
      expect(await textsOf(bystander, calmExpected)).toEqual([...calmExpected].sort());
      const rows: unknown[] = await ingest.sql.query('SELECT FROM unrouted');
      expect(rows.length).toBeLessThanOrEqual(unforeseeable);
    },
    TIME_MS_MAX,
  );

  it('gets no message in before its bind is answered', async () => {
    const to = target.phone.slice(1);
    const before = { to, dataCoding: 1, shortMessage: Buffer.from(`${NEVER}: before the bind`) };
    hostile.beforeBind = Buffer.concat([rawPdu({ command: 0x0b, sequence: 1 }), deliverSm(2, before)]);
    for (const { socket } of hostile.bound()) socket.destroy();
    const session = await waitFor('a new bind', () => hostile.bound().find(({ answers }) => answers.has(2)));
    expect(session.answers.get(2)).toEqual([TEMPORARY_ERROR]);
    hostile.beforeBind = Buffer.alloc(0);
    await allBound();
    const after = 'after the bind';
    await session.write(deliverSm(3, { to, dataCoding: 1, shortMessage: Buffer.from(after) }), []);
    await waitFor('its answer', () => session.answers.has(3));
    expect(await textsOf(target, [after])).toEqual([after]);
  });

  it('shows a half-open connection as what it is, and works on beside it', async () => {
    const { carriers } = await ingest.asOperator('/v1/admin/carriers');
    expect(carriers).toMatchObject([
      { id: 'smsc', up: true, binds: [{ state: 'bound' }, { state: 'bound' }] },
      { id: 'calm', up: true, binds: [{ state: 'bound' }] },
      { id: 'mute', up: false, binds: [{ state: 'connecting' }] },
      { id: 'web' },
    ]);
    await calmMessage();
  });

  it('gives up an SMSC that sends and does not read, instead of keeping its answers', async () => {
    const [session] = hostile.bound();
    if (!session) throw new Error('no bind stands');
    session.socket.pause();
    const enquiries = Buffer.concat(
      Array.from({ length: 16_384 }, (_, at) => rawPdu({ command: COMMAND.enquireLink, sequence: at + 1 })),
    );
    for (let written = 0; !session.isClosed && written < FLOOD_OCTETS_MAX; written += enquiries.length) {
      await new Promise((resolve) => session.socket.write(enquiries, resolve));
    }
    session.socket.resume();
    await session.closed();
    await allBound();
    await calmMessage();
  });
});
