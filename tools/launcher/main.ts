/** `npm start`: the whole platform on one machine. */
import { rmSync } from 'node:fs';
import { lockHome } from './home-lock.js';
import { openHome } from './home.js';
import { LaunchError } from './launch-error.js';
import { parseLauncherSettings } from './launcher-settings.js';
import { watchNpm } from './npm-parent.js';
import { Platform } from './platform.js';
import { welcome } from './welcome.js';

/** npm passes a Ctrl-C on that we have got already: only a later one is the user's second. */
const SECOND_SIGNAL_AFTER_MS = 700;
const STOP_MS_MAX = 14_000;

function say(line: string): void {
  console.log(line);
}

function fail(problems: readonly string[]): void {
  for (const problem of problems) console.error(`meisim: ${problem}`);
  process.exitCode = 1;
}

interface Stopper {
  /** Stops once, in order; a second request, or too long a wait, kills. */
  stop: (why: string) => Promise<void>;
  asked: () => boolean;
}

function stopper(platform: Platform, release: () => void): Stopper {
  let askedAtMs: number | null = null;
  const kill = async (why: string): Promise<void> => {
    say(why);
    await platform.kill();
    release();
    process.exit(1);
  };
  const stop = async (why: string): Promise<void> => {
    if (askedAtMs !== null) {
      if (Date.now() - askedAtMs > SECOND_SIGNAL_AFTER_MS) await kill('Killing what still runs.');
      return;
    }
    askedAtMs = Date.now();
    say(`Stopping (${why}) …`);
    const impatience = setTimeout(() => void kill('That takes too long: killing what still runs.'), STOP_MS_MAX);
    await platform.stop();
    clearTimeout(impatience);
    release();
    say('Stopped.');
    process.exit();
  };
  return { stop, asked: () => askedAtMs !== null };
}

async function main(): Promise<void> {
  const parsed = parseLauncherSettings(process.env, process.cwd());
  if (parsed.problems !== undefined) {
    fail(parsed.problems);
    return;
  }
  const home = openHome(parsed.settings.home);
  const release = lockHome(home);
  // Who waits for it must not take the last run's for this one's.
  rmSync(home.devJson, { force: true });
  const platform = new Platform(parsed.settings, home, process.env, say);
  const { stop, asked } = stopper(platform, release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(signal));
  watchNpm(process.env, () => void stop('npm is gone'));
  try {
    say(welcome(await platform.start(), home.devJson));
  } catch (error) {
    // A start that was broken off has not failed.
    if (asked()) return;
    fail(error instanceof LaunchError ? error.problems : [error instanceof Error ? error.message : String(error)]);
    await stop('the start failed');
  }
}

main().catch((error: unknown) => {
  fail(error instanceof LaunchError ? error.problems : [String(error)]);
});
