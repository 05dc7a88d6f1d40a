/**
 * Runs one command and ends it when standard input ends. The starter holds the other end of that pipe, so a starter
 * that is killed (-9) takes the command with it, which no exit handler of its own could do.
 */
import { spawn } from 'node:child_process';

const STOP_GRACE_MS = 8_000;

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ignore'] });

child.once('spawn', () => process.send?.({ pid: child.pid }));
child.once('error', (error) => {
  console.error(`cannot run ${command}: ${error.message}`);
  process.exit(127);
});
child.once('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));

function stop() {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS).unref();
}

process.stdin.resume().once('end', stop).once('close', stop);
process.on('SIGTERM', stop);
// Ctrl-C reaches the whole process group. The starter decides when its Kafka goes, and the pipe tells us.
process.on('SIGINT', () => undefined);
