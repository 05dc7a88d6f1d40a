/**
 * `npm test`: unit and integration tests against a Postgres of their own, then the end-to-end suite against whole
 * platforms that the launcher starts. The last line sums both up. Arguments go to jest (`npm test -- libs/sms`).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestPostgres } from './postgres.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

let running = null;
let interrupted = false;

/** Runs jest and counts; a run that leaves no report counts as one failure. */
async function runJest(name, args, env, folder) {
  console.log(`\n== ${name}`);
  const report = join(folder, `${name.replace(/\W+/g, '-')}.json`);
  const nodeArgs = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest];
  const jestArgs = ['--rootDir', root, '--passWithNoTests', '--json', `--outputFile=${report}`, ...args];
  running = spawn(process.execPath, [...nodeArgs, ...jestArgs], {
    cwd: root,
    env: { ...process.env, ...env },
    // The report goes to the file; what people read goes to stderr.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = await new Promise((resolve) => running.once('exit', (code) => resolve(code ?? 1)));
  running = null;
  return countsOf(report, status);
}

function countsOf(report, status) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runAll(extra) {
  const folder = mkdtempSync(join(tmpdir(), 'meisim-report-'));
  const results = [];
  try {
    const postgres = await startTestPostgres();
    try {
      const match = ['--testMatch', '**/*.spec.ts', '**/*.int-spec.ts', '--maxWorkers=2'];
      const env = { TEST_DATABASE_URL: postgres.url };
      results.push(await runJest('unit and integration', [...extra, ...match], env, folder));
    } finally {
      await postgres.stop();
    }
    if (!interrupted) {
      const match = ['--testMatch', '**/test/e2e/**/*.e2e-spec.ts', '--runInBand'];
      results.push(await runJest('end to end', [...extra, ...match], {}, folder));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

for (const signal of STOP_SIGNALS) {
  process.on(signal, () => {
    interrupted = true;
    running?.kill('SIGTERM');
  });
}

const results = await runAll(process.argv.slice(2)).catch((error) => {
  console.error(error);
  return [{ passed: 0, failed: 1 }];
});
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
if (passed + failed === 0) console.error('no test was found');
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 || interrupted ? 1 : 0;
