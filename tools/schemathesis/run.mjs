/**
 * `npm run test:api`: generates requests from /openapi.json, good and bad, sends them to a whole platform, and checks
 * every answer against that document: no 5xx, no undocumented status, the right content types, headers and schemas.
 * Needs Python 3.10+; Schemathesis is installed into the temp folder. Takes about a minute and a half.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const START_LIMIT_MS = 90_000;
const STOP_LIMIT_MS = 20_000;
const carrierSecret = randomBytes(16).toString('hex');

/** Operations that stand apart: a stream never ends, and whoever lists keys soon finds its own and revokes it. */
const APART = ['--exclude-operation-id', 'Events_stream', '--exclude-operation-id', 'ApiKeys_revoke'];

/** One group of operations, the token it takes, and how long it may be tested. */
const SUITES = [
  {
    name: 'accounts, live key',
    token: (account) => account.api_key,
    seconds: 40,
    args: ['--exclude-path-regex', '^/(v1/admin|carriers)', ...APART],
  },
  {
    name: 'accounts, test key',
    token: (account) => account.test_api_key,
    seconds: 15,
    args: ['--exclude-path-regex', '^/(v1/admin|carriers)', ...APART],
  },
  {
    name: 'revocation',
    token: (account) => account.api_key,
    seconds: 5,
    args: ['--include-operation-id', 'ApiKeys_revoke'],
  },
  {
    name: 'operators',
    token: (_account, dev) => dev.admin_token,
    seconds: 15,
    args: ['--include-path-regex', '^/v1/admin'],
  },
  {
    name: 'carriers',
    token: () => carrierSecret,
    seconds: 5,
    args: ['--include-path-regex', '^/carriers'],
    url: (dev) => dev.carrier_url,
  },
];

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `ended with ${status}`}`);
}

/** @returns the path of the tester */
function installTester() {
  const venv = join(tmpdir(), 'meisim-schemathesis');
  const tester = join(venv, 'bin', 'schemathesis');
  const version = readFileSync(join(here, 'requirements.txt'), 'utf8').trim().split('==')[1];
  const installed = existsSync(tester) ? spawnSync(tester, ['--version'], { encoding: 'utf8' }).stdout : '';
  if (installed.includes(version)) return tester;
  run('python3', ['-m', 'venv', '--clear', venv]);
  const quiet = ['--quiet', '--disable-pip-version-check'];
  run(join(venv, 'bin', 'pip'), ['install', ...quiet, '-r', join(here, 'requirements.txt')]);
  return tester;
}

function startPlatform(home) {
  const env = {
    ...process.env,
    MEISIM_HOME: home,
    GATEWAY_PORT: '0',
    INGEST_PORT: '0',
    CARRIERS_FILE: join(here, 'carriers.yaml'),
    GENERIC_SECRET: carrierSecret,
    RATE_REQUESTS_PER_S: '100000',
    RATE_REQUESTS_BURST: '100000',
    RATE_PROVISIONS_PER_S: '100000',
    RATE_PROVISIONS_BURST: '100000',
    RATE_WRONG_KEYS_PER_MIN: '1000000',
  };
  const args = ['--enable-source-maps', join(root, 'dist', 'tools', 'launcher', 'main.js')];
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function devJson(home, launcher) {
  const file = join(home, 'dev.json');
  for (const endMs = Date.now() + START_LIMIT_MS; Date.now() < endMs; await sleep(200)) {
    if (launcher.exitCode !== null) throw new Error('the platform did not start');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  }
  throw new Error('the platform was not ready in time');
}

/** An account that no limit stops. */
async function createAccount(dev) {
  const response = await fetch(`${dev.gateway_url}/v1/admin/accounts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${dev.admin_token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'schemathesis', max_numbers: 1_000 }),
  });
  if (response.status !== 201) throw new Error(`no account: ${response.status} ${await response.text()}`);
  return response.json();
}

async function test(tester, suite, dev, account) {
  console.log(`\n== ${suite.name}`);
  const limits = ['--max-time', String(suite.seconds), '--phases', 'examples,coverage,fuzzing'];
  const url = ['--url', suite.url?.(dev) ?? dev.gateway_url];
  const args = ['--config-file', join(here, 'schemathesis.toml'), 'run', `${dev.gateway_url}/openapi.json`];
  const child = spawn(tester, [...args, ...url, ...limits, ...suite.args, '--no-color'], {
    env: { ...process.env, MEISIM_TOKEN: suite.token(account, dev), MEISIM_HOOKS: join(here, 'hooks.py') },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return (await new Promise((resolve) => child.once('exit', resolve))) === 0;
}

async function stop(launcher) {
  if (launcher.exitCode !== null) return;
  const ended = new Promise((resolve) => launcher.once('exit', resolve));
  launcher.kill('SIGTERM');
  const impatience = setTimeout(() => launcher.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(impatience);
}

const tester = installTester();
const home = mkdtempSync(join(tmpdir(), 'meisim-api-'));
// Postgres may run as another user, who must get in.
chmodSync(home, 0o755);
const launcher = startPlatform(home);
const failed = [];
try {
  const dev = await devJson(home, launcher);
  const account = await createAccount(dev);
  for (const suite of SUITES) if (!(await test(tester, suite, dev, account))) failed.push(suite.name);
} finally {
  await stop(launcher);
  rmSync(home, { recursive: true, force: true });
}
console.log(failed.length === 0 ? '\nthe API keeps its document' : `\nfailed: ${failed.join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
