import { FloorProcess } from '../floors/floor-process.js';
import { cpuSeconds } from '../machine/cpu-time.js';
import { startIngestStack, type BenchCarrier, type IngestStack } from '../stack/ingest-stack.js';
import type { LogKind, Workplace } from '../stack/workplace.js';
import { summary } from '../statistics/percentiles.js';
import { mergeRuns, type Figure, type Measured, type Target } from './figure.js';
import { createTopics, produceLoop } from './floor-kafka.js';
import { memoryFigures } from './ingest-memory.js';

const WINDOW = 100;
const CARRIERS = [
  { id: 'one', binds: 1, window: WINDOW },
  { id: 'ten', binds: 10, window: WINDOW },
] as const satisfies readonly BenchCarrier[];
type Carrier = (typeof CARRIERS)[number];

const PARTS = [1, 3] as const;
const PDUS = 30_000;
const WARM_UP_PDUS = 6_000;
const SEND_MS_MAX = 300_000;
const RATIO: Target = { at: 'least', value: 0.5 };

export interface IngestOptions {
  runs: number;
  /** Where the CPU profile of sms-ingest goes; null: none. */
  profileFolder: string | null;
  /** Messages more, to see whether memory grows; 0: none. */
  messages: number;
}

/** deliver_sm a second by the clock, and by the CPU time of whoever answered them. */
interface Pace {
  perS: number;
  perCore: number;
}

interface Accepted extends Pace {
  cpuPer1000: number;
  /** The same of the process alone, without its servers. */
  ownCpuPer1000: number;
  p50: number;
  p99: number;
  refusals: number;
  /** Messages in the log beside those that were sent: lost ones below 0, doubled ones above. */
  surplus: number;
}

let firstMessage = 0;

async function send(
  { smsc, phones }: Pick<IngestStack, 'smsc' | 'phones'>,
  systemId: string,
  parts: number,
  pdus: number,
) {
  const load = { pdus, parts, window: WINDOW, phones, firstMessage };
  firstMessage += pdus / parts;
  return smsc.send(systemId, load, SEND_MS_MAX);
}

async function accept(stack: IngestStack, { id }: Carrier, parts: number, pdus: number): Promise<Accepted> {
  const ownCpu = () => cpuSeconds([stack.ingest.pid]);
  const before = { log: await stack.messagesInLog(), cpuS: cpuSeconds(stack.pids), ownCpuS: ownCpu() };
  const { durationMs, latencies, refusals } = await send(stack, id, parts, pdus);
  const cpuS = cpuSeconds(stack.pids) - before.cpuS;
  const times = summary(latencies);
  return {
    perS: (pdus * 1000) / durationMs,
    perCore: pdus / cpuS,
    cpuPer1000: (cpuS * 1000) / pdus,
    ownCpuPer1000: ((ownCpu() - before.ownCpuS) * 1000) / pdus,
    p50: times?.p50 ?? NaN,
    p99: times?.p99 ?? NaN,
    refusals,
    surplus: (await stack.messagesInLog()) - before.log - pdus / parts,
  };
}

/** The `smpp` package on the same load, in place of all that we do. */
async function libraryFloor(workplace: Workplace, stack: IngestStack, { id, binds }: Carrier): Promise<Pace> {
  const floor = FloorProcess.start(workplace);
  const systemId = `floor-${id}`;
  await floor.read({ kind: 'smpp', port: stack.smsc.port, systemId, binds });
  await send(stack, systemId, 1, WARM_UP_PDUS);
  const cpuBefore = cpuSeconds([floor.pid]);
  const { durationMs } = await send(stack, systemId, 1, PDUS);
  const cpuS = cpuSeconds([floor.pid]) - cpuBefore;
  await floor.stop();
  return { perS: (PDUS * 1000) / durationMs, perCore: PDUS / cpuS };
}

async function produceFloor(
  workplace: Workplace,
  { brokers, kafkaPid }: IngestStack,
  run: number,
): Promise<Measured[]> {
  if (brokers === null || kafkaPid === null) return [];
  const topic = `flood.${run}`;
  await createTopics(brokers, [topic]);
  return produceLoop(workplace, { brokers, pid: kafkaPid }, topic);
}

function paceOf(produced: readonly Measured[]): Pace[] {
  const [perS, cpuPer1000] = produced;
  return perS && cpuPer1000 ? [{ perS: perS.value, perCore: 1000 / cpuPer1000.value }] : [];
}

function floorFigures({ id, binds }: Carrier, { perS, perCore }: Pace): Measured[] {
  const label = `bare smpp library, ${binds} bind${binds === 1 ? '' : 's'}`;
  return [
    { id: `floor.smpp.${id}.per_s`, label, unit: '/s', value: perS },
    { id: `floor.smpp.${id}.per_core`, label: `${label}, per core`, unit: '/s', value: perCore },
  ];
}

function figures(carrier: Carrier, parts: number, accepted: Accepted, floors: readonly Pace[]): Measured[] {
  const id = `ingest.${carrier.id}.${parts}`;
  const of = `${carrier.binds} bind${carrier.binds === 1 ? '' : 's'}, ${parts} part${parts === 1 ? '' : 's'}`;
  const slower = (pace: keyof Pace): number => Math.min(...floors.map((floor) => floor[pace]));
  return [
    { id: `${id}.per_s`, label: `deliver_sm accepted, ${of}`, unit: '/s', value: accepted.perS },
    { id: `${id}.per_core`, label: 'the same per core', unit: '/s', value: accepted.perCore },
    { id: `${id}.cpu`, label: 'CPU of sms-ingest and servers', unit: 's/1,000', value: accepted.cpuPer1000 },
    { id: `${id}.own_cpu`, label: 'of that sms-ingest itself', unit: 's/1,000', value: accepted.ownCpuPer1000 },
    ...[
      { id: `${id}.ratio`, label: 'rate against the slower floor', value: accepted.perS / slower('perS') },
      { id: `${id}.core_ratio`, label: 'the same per core', value: accepted.perCore / slower('perCore') },
    ].map((ratio) => ({ ...ratio, unit: 'x', target: RATIO })),
    { id: `${id}.p50`, label: 'answered after, p50', unit: 'ms', value: accepted.p50 },
    { id: `${id}.p99`, label: 'answered after, p99', unit: 'ms', value: accepted.p99 },
    { id: `${id}.refusals`, label: 'answers "later"', unit: '', value: accepted.refusals },
    { id: `${id}.surplus`, label: 'messages in the log beside those sent', unit: '', value: accepted.surplus },
  ];
}

/** (f) How fast sms-ingest takes SMS, each answered only once it is durable. */
export async function ingestScenario(
  workplace: Workplace,
  logKind: LogKind,
  { runs, profileFolder, messages }: IngestOptions,
): Promise<Figure[]> {
  const stack = await startIngestStack(workplace, logKind, CARRIERS, profileFolder);
  const results: Measured[][] = [];
  for (const carrier of CARRIERS) {
    for (const parts of PARTS) await accept(stack, carrier, parts, WARM_UP_PDUS);
    for (let run = 1; run <= runs; run++) {
      const library = await libraryFloor(workplace, stack, carrier);
      const produced = carrier.binds === 1 ? await produceFloor(workplace, stack, run) : [];
      const floors = [library, ...paceOf(produced)];
      results.push([...floorFigures(carrier, library), ...produced]);
      for (const parts of PARTS) {
        const accepted = await accept(stack, carrier, parts, PDUS);
        const pace = `${Math.round(accepted.perS)}/s, ${accepted.cpuPer1000.toFixed(3)} CPU s per 1,000 (${accepted.ownCpuPer1000.toFixed(3)} own)`;
        workplace.say(`  ${carrier.binds} bind(s), ${parts} part(s), run ${run}: ${pace}`);
        results.push(figures(carrier, parts, accepted, floors));
      }
    }
  }
  const sendMany = async (parts: number, pdus: number) => {
    await send(stack, CARRIERS[1].id, parts, pdus);
  };
  const memory = messages === 0 ? [] : await memoryFigures(workplace, stack, messages, sendMany);
  return mergeRuns([...results, memory]);
}
