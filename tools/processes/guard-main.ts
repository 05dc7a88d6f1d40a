/**
 * The guard: a process of its own that ends what it watches when the process that started it is gone, however that
 * ended (kill -9 included). Its standard input is a pipe from there; the end of the pipe is the news.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { GuardMessage, StopPlan } from './guard-protocol.js';
import { signalProcess, waitUntilGone, type ProcessIdentity } from './process-identity.js';

interface Watched {
  process: ProcessIdentity;
  plan: StopPlan;
}

const watched = new Map<number, Watched>();
const files = new Set<string>();

function isGuardMessage(value: unknown): value is GuardMessage {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function obey(line: string): void {
  const message: unknown = JSON.parse(line);
  if (!isGuardMessage(message)) return;
  switch (message.kind) {
    case 'watch':
      watched.set(message.process.pid, { process: message.process, plan: message.plan });
      return;
    case 'forget':
      watched.delete(message.pid);
      return;
    case 'remove':
      files.add(message.path);
  }
}

async function end({ process: target, plan }: Watched): Promise<void> {
  for (const { signal, graceMs } of plan.steps) {
    signalProcess(target, signal);
    if (await waitUntilGone(target, graceMs)) return;
  }
}

async function endAll(): Promise<void> {
  for (const file of files) rmSync(file, { force: true });
  const phases = [...new Set([...watched.values()].map(({ plan }) => plan.phase))].sort((a, b) => a - b);
  for (const phase of phases) {
    await Promise.all([...watched.values()].filter(({ plan }) => plan.phase === phase).map(end));
  }
}

// A signal to the whole process group must not end the one process whose job is to outlive the others.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const lines = createInterface({ input: process.stdin });
lines.on('line', obey);
lines.on('close', () => {
  void endAll().finally(() => process.exit(0));
});
