/**
 * What has to be there before a command runs: the dependencies of package-lock.json in node_modules, and dist/ built
 * from the sources. Plain Node 20 without dependencies, since it runs before there are any. Nothing to do takes
 * well under a second.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCE_ROOTS = ['apps', 'libs', 'tools'];
const MODULES = join(root, 'node_modules');
const BUILD_STAMP = join(root, 'dist', '.meisim-built');
const quiet = process.argv.includes('--quiet');

class SetupError extends Error {}

function say(line) {
  if (!quiet) console.log(`setup: ${line}`);
}

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

function readOrEmpty(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Runs npm of the machine, also inside an npm script. */
function npm(args) {
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 };
  const npmCli = process.env.npm_execpath;
  if (npmCli !== undefined && npmCli.endsWith('.js')) return spawnSync(process.execPath, [npmCli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function lastLines(result) {
  if (result.error) return result.error.message;
  return `${result.stdout ?? ''}\n${result.stderr ?? ''}`.trim().split('\n').slice(-15).join('\n');
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? (JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {}) : {};
}

/** npm writes node_modules/.package-lock.json last: what it names is what was really installed. */
function dependenciesAreInstalled() {
  const installed = packagesOf(join(MODULES, '.package-lock.json'));
  return Object.entries(packagesOf(join(root, 'package-lock.json')))
    .filter(([path, wanted]) => path !== '' && wanted.optional !== true && wanted.peer !== true)
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
}

function installDependencies() {
  if (dependenciesAreInstalled()) return;
  if (lstatSync(MODULES, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm ci would empty the folder behind the link, which is another checkout's.
    throw new SetupError('node_modules is a link to a folder that does not fit package-lock.json: install it there');
  }
  say('installing dependencies (npm ci)');
  // The build needs devDependencies, whatever NODE_ENV or the user's npm configuration says.
  const flags = ['--include=dev', '--no-audit', '--no-fund'];
  const clean = npm(['ci', ...flags]);
  if (clean.status !== 0) {
    console.error(`setup: npm ci failed, trying npm install:\n${lastLines(clean)}`);
    const loose = npm(['install', '--no-save', ...flags]);
    if (loose.status !== 0) throw new SetupError(`npm install failed:\n${lastLines(loose)}`);
  }
}

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') yield* filesUnder(path);
    else if (entry.isFile()) yield path;
  }
}

function sourceFiles() {
  return SOURCE_ROOTS.map((name) => join(root, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [...filesUnder(folder)])
    .filter((path) => path.endsWith('.ts') && !/\.(\w+-)?spec\.ts$/.test(path))
    .sort();
}

function buildOutputs() {
  return SOURCE_ROOTS.map((name) => join(root, 'dist', name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [...filesUnder(folder)]);
}

/** A deleted or renamed source must not live on as its old output. */
function removeStaleOutputs(sources) {
  const wanted = new Set(sources.map((path) => join(root, 'dist', relative(root, path)).replace(/\.ts$/, '')));
  for (const output of buildOutputs()) {
    if (!wanted.has(output.replace(/\.js(\.map)?$/, ''))) rmSync(output);
  }
}

function build() {
  const sources = sourceFiles();
  const states = sources.map((path) => {
    const { mtimeMs, size } = statSync(path);
    return `${relative(root, path).split(sep).join('/')} ${mtimeMs} ${size}`;
  });
  const wanted = sha256(readFileSync(join(root, '.swcrc')), readFileSync(join(root, 'package.json')), ...states);
  if (readOrEmpty(BUILD_STAMP) === wanted) return;
  say('building');
  const built = npm(['run', '--silent', 'build']);
  if (built.status !== 0) throw new SetupError(`the build failed:\n${lastLines(built)}`);
  removeStaleOutputs(sources);
  mkdirSync(dirname(BUILD_STAMP), { recursive: true });
  writeFileSync(BUILD_STAMP, wanted);
}

try {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new SetupError(`Node 20 or newer is needed, this is ${process.versions.node}`);
  installDependencies();
  build();
} catch (error) {
  console.error(`setup: ${error instanceof SetupError ? error.message : (error.stack ?? error)}`);
  process.exitCode = 1;
}
