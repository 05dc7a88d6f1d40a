/** `npm run bench`: measures the platform and prints what it found. Asserts nothing. Described in docs/benchmarks.md. */
import { writeFileSync } from 'node:fs';
import { machineFacts } from './machine/machine-facts.js';
import { parseBenchOptions, USAGE, type BenchOptions } from './options.js';
import { addFloorRatios } from './report/floor-ratios.js';
import { textReport } from './report/text-report.js';
import { ScenarioRunner } from './run-scenarios.js';

const EXIT_INTERRUPTED = 130;

function options(): BenchOptions | null {
  try {
    const parsed = parseBenchOptions(process.argv.slice(2));
    if (parsed !== 'help') return parsed;
    console.log(USAGE);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
  }
  return null;
}

async function bench(wanted: BenchOptions): Promise<void> {
  const machine = machineFacts();
  const runner = new ScenarioRunner(wanted, (line) => {
    console.log(line);
  });
  let interrupted = false;
  const interrupt = (): void => {
    if (interrupted) return;
    interrupted = true;
    console.log('Stopping what was started …');
    void runner.close().then(() => process.exit(EXIT_INTERRUPTED));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  const results = { machine, runs: wanted.runs, results: addFloorRatios(await runner.run()) };
  console.log(`\n${textReport(results)}`);
  if (wanted.json !== null) writeFileSync(wanted.json, `${JSON.stringify(results, null, 2)}\n`);
  process.exit();
}

const wanted = options();
if (wanted !== null) await bench(wanted);
