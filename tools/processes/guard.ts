import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GuardMessage, StopPlan } from './guard-protocol.js';
import { identityOf } from './process-identity.js';

const GUARD_MAIN = fileURLToPath(new URL('./guard-main.js', import.meta.url));

/** Our end of a guard process. What it watches ends with this process, even by kill -9. */
export class Guard {
  private child: ChildProcess | null = null;
  private readonly watched = new Map<number, GuardMessage>();
  private readonly files: GuardMessage[] = [];
  private closed = false;

  constructor() {
    this.start();
  }

  watch(pid: number, plan: StopPlan): void {
    const message: GuardMessage = { kind: 'watch', process: identityOf(pid), plan };
    this.watched.set(pid, message);
    this.send(message);
  }

  /** The file is removed when this process ends, however that happens. */
  removeAtTheEnd(path: string): void {
    const message: GuardMessage = { kind: 'remove', path };
    this.files.push(message);
    this.send(message);
  }

  /** The process ended by itself; its pid may soon be someone else's. */
  forget(pid: number): void {
    this.watched.delete(pid);
    this.send({ kind: 'forget', pid });
  }

  /** Lets the guard end, with all that it still watches. */
  close(): void {
    this.closed = true;
    this.child?.stdin?.end();
  }

  private start(): void {
    // A session of its own, out of reach of a Ctrl-C on the terminal.
    const child = spawn(process.execPath, [GUARD_MAIN], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    child.unref();
    child.stdin.on('error', () => undefined);
    child.on('exit', () => {
      if (this.closed) return;
      this.start();
    });
    this.child = child;
    for (const message of [...this.watched.values(), ...this.files]) this.send(message);
  }

  private send(message: GuardMessage): void {
    this.child?.stdin?.write(`${JSON.stringify(message)}\n`);
  }
}
