/** Runs of Jest that are counted together, one after the other or at once. */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** kafkajs sets a timer in the past now and then, which Node 24 remarks on once per process. */
const QUIET = ['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'];
const BROKEN = { passed: 0, failed: 1 };

const running = new Set();
let interrupted = false;

for (const signal of STOP_SIGNALS) {
  process.on(signal, () => {
    interrupted = true;
    for (const run of running) run.kill('SIGTERM');
  });
}

/**
 * Runs Jest once for each part. The last line sums up; the exit code is set.
 * @param {{name: string, args: string[], env?: object}[]} parts
 * @param {{together: boolean}} options together: all at once, since each waits for a good part of its time; what the
 *   first prints is seen as it comes, that of the others when they have ended, in one piece. Otherwise one by one
 */
export async function runParts(parts, { together }) {
  const folder = mkdtempSync(join(tmpdir(), 'meisim-report-'));
  const results = [];
  try {
    if (together) results.push(...(await Promise.all(parts.map((part, at) => runJest(part, folder, at === 0)))));
    else for (const part of parts) results.push(await runJest(part, folder, true));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  if (passed + failed === 0) console.error('no test was found');
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 || interrupted ? 1 : 0;
}

/** A run that leaves no report counts as one failure. */
async function runJest({ name, args, env = {} }, folder, seen) {
  if (interrupted) return BROKEN;
  const file = join(folder, name.replace(/\W+/g, '-'));
  const jestArgs = ['--rootDir', root, '--passWithNoTests', '--json', `--outputFile=${file}.json`, ...args];
  if (seen) console.log(`\n== ${name}`);
  const log = seen ? null : openSync(`${file}.log`, 'w');
  const run = spawn(process.execPath, ['--experimental-vm-modules', ...QUIET, jest, ...jestArgs], {
    cwd: root,
    env: { ...process.env, ...env },
    // The report goes to the file; what people read goes to stderr.
    stdio: ['ignore', 'ignore', log ?? 'inherit'],
  });
  running.add(run);
  const status = await new Promise((resolve) => {
    run.once('error', () => resolve(1)).once('exit', (code) => resolve(code ?? 1));
  });
  running.delete(run);
  if (log !== null) {
    closeSync(log);
    console.log(`\n== ${name}\n${readFileSync(`${file}.log`, 'utf8')}`);
  }
  return countsOf(`${file}.json`, status);
}

function countsOf(report, status) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return BROKEN;
  }
}
