import { readFileSync } from 'node:fs';
import type { IngestStack } from '../stack/ingest-stack.js';
import type { Workplace } from '../stack/workplace.js';
import type { Measured } from './figure.js';

const LOOKS = 20;
const PARTS = 3;
const KIB_PER_MIB = 1024;

/** Resident memory of a process, MiB; NaN where there is no /proc (proc_pid_status(5)). */
function residentMib(pid: number): number {
  try {
    const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kib ?? NaN) / KIB_PER_MIB;
  } catch {
    return NaN;
  }
}

/**
 * Sends many messages, every second one in three parts, and looks at the memory of sms-ingest twenty times.
 * @param send sends that many deliver_sm of messages of so many parts
 */
export async function memoryFigures(
  workplace: Workplace,
  { ingest, heapMib }: Pick<IngestStack, 'ingest' | 'heapMib'>,
  messages: number,
  send: (parts: number, pdus: number) => Promise<void>,
): Promise<Measured[]> {
  const perLook = Math.max(1, Math.round(messages / LOOKS / 2));
  const looks: number[] = [];
  for (let look = 1; look <= LOOKS; look++) {
    await send(1, perLook);
    await send(PARTS, perLook * PARTS);
    const resident = residentMib(ingest.pid);
    looks.push(resident);
    const heap = Math.round(await heapMib());
    workplace.say(
      `  after ${look * perLook * 2} messages: ${Math.round(resident)} MiB resident, ${heap} MiB of it heap`,
    );
  }
  const half = looks.slice(0, LOOKS / 2);
  return [
    {
      id: 'ingest.memory.first_half',
      label: 'resident, most in the first half',
      unit: 'MiB',
      value: Math.max(...half),
    },
    {
      ...{ id: 'ingest.memory.second_half', label: 'resident, most in the second half', unit: 'MiB' },
      value: Math.max(...looks.slice(LOOKS / 2)),
    },
  ];
}
