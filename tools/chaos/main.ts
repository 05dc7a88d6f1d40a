/** `npm run chaos`: kills everything in turn under load, and checks what was promised. Exits with 1 when it was not. */
import { Workplace } from '../bench/stack/workplace.js';
import { parseChaosOptions, USAGE, type ChaosOptions } from './options.js';
import { keepEvidence } from './report/evidence.js';
import { textReport } from './report/text-report.js';
import { runChaos, type ChaosResult } from './run-chaos.js';

const EXIT_INTERRUPTED = 130;

function say(line: string): void {
  console.log(line);
}

function options(): ChaosOptions | null {
  try {
    const parsed = parseChaosOptions(process.argv.slice(2));
    if (parsed !== 'help') return parsed;
    say(USAGE);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
  }
  return null;
}

/** @returns null when it could not be carried out to its end */
async function attempt(wanted: ChaosOptions, workplace: Workplace): Promise<ChaosResult | null> {
  try {
    return await runChaos(wanted, workplace, say);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function chaos(wanted: ChaosOptions): Promise<void> {
  const workplace = new Workplace(say);
  const interruption = new AbortController();
  const interrupt = (): void => {
    if (interruption.signal.aborted) return;
    interruption.abort();
    say('Stopping what was started …');
    void workplace.close().then(() => process.exit(EXIT_INTERRUPTED));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  const result = await attempt(wanted, workplace);
  if (interruption.signal.aborted) return;
  const isKept = result?.verdicts.every(({ evidence }) => evidence.length === 0) ?? false;
  if (result !== null) say(`\n${textReport(wanted, result)}`);
  if (!isKept) say(`\nThe services' logs and all that was seen: ${keepEvidence(workplace.folder, result)}`);
  await workplace.close();
  process.exit(isKept ? 0 : 1);
}

const wanted = options();
if (wanted !== null) await chaos(wanted);
