import type { Guard } from '../../processes/guard.js';
import { BenchProcess, messageOf } from '../stack/child-process.js';
import { CHILD_STOP_PLAN } from '../stack/stop-plans.js';
import type { WaiterAnswer, WaiterRequest, WaitersCommand, WaitersMessage } from './waiters-protocol.js';

const ENTRY = new URL('./waiters.child.js', import.meta.url);
const SENT_MS_MAX = 60_000;
const REPORT_MS_MAX = 20_000;

function isWaitersMessage(message: unknown): message is WaitersMessage {
  return typeof message === 'object' && message !== null && 'kind' in message;
}

/** Our end of the process that waits. */
export class Waiters {
  private constructor(private readonly process: BenchProcess) {}

  static start(guard: Guard): Waiters {
    return new Waiters(BenchProcess.fork('the waiters', ENTRY, guard, CHILD_STOP_PLAN));
  }

  /** Resolves once every request has been sent, or has failed. */
  async open(port: number, requests: readonly WaiterRequest[]): Promise<void> {
    this.tell({ kind: 'open', port, requests });
    const isSent = (message: unknown) => (isWaitersMessage(message) && message.kind === 'sent' ? true : null);
    await messageOf(this.process, isSent, SENT_MS_MAX);
  }

  /** Those that are over, since the last `open`. */
  async answers(): Promise<WaiterAnswer[]> {
    this.tell({ kind: 'report' });
    return messageOf(
      this.process,
      (message) => (isWaitersMessage(message) && message.kind === 'answers' ? message.answers : null),
      REPORT_MS_MAX,
    );
  }

  leave(): void {
    this.tell({ kind: 'leave' });
  }

  async stop(): Promise<void> {
    await this.process.stop();
  }

  private tell(command: WaitersCommand): void {
    this.process.child.send(command);
  }
}
