import { BenchProcess, messageOf } from '../stack/child-process.js';
import type { Guard } from '../../processes/guard.js';
import { CHILD_STOP_PLAN } from '../stack/stop-plans.js';
import type { Arrival, ReceiverCommand, ReceiverMessage } from './receiver-protocol.js';

const ENTRY = new URL('./receiver.child.js', import.meta.url);
const ANSWER_MS_MAX = 20_000;

function isReceiverMessage(message: unknown): message is ReceiverMessage {
  return typeof message === 'object' && message !== null && 'kind' in message;
}

/** Our end of the receiver's process. */
export class Receiver {
  private constructor(
    private readonly process: BenchProcess,
    readonly port: number,
  ) {}

  static async start(guard: Guard): Promise<Receiver> {
    const process = BenchProcess.fork('the receiver', ENTRY, guard, CHILD_STOP_PLAN);
    const port = await messageOf(
      process,
      (message) => (isReceiverMessage(message) && message.kind === 'listening' ? message.port : null),
      ANSWER_MS_MAX,
    );
    return new Receiver(process, port);
  }

  /** @param host any address of 127.0.0.0/8 */
  url(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${this.port}${path}`;
  }

  /** Forgets all requests so far. */
  reset(): void {
    this.tell({ kind: 'reset' });
  }

  /** Resolves once so many different messages have come since the reset. @throws Error when they do not in time */
  async reached(messages: number, timeoutMs: number): Promise<void> {
    this.tell({ kind: 'expect', messages });
    await messageOf(
      this.process,
      (message) => (isReceiverMessage(message) && message.kind === 'reached' ? true : null),
      timeoutMs,
    );
  }

  /** What came since the reset, in order. */
  async arrivals(): Promise<Arrival[]> {
    this.tell({ kind: 'report' });
    return messageOf(
      this.process,
      (message) => (isReceiverMessage(message) && message.kind === 'arrivals' ? message.arrivals : null),
      ANSWER_MS_MAX,
    );
  }

  async stop(): Promise<void> {
    await this.process.stop();
  }

  private tell(command: ReceiverCommand): void {
    this.process.child.send(command);
  }
}
