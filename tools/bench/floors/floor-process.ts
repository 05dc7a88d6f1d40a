import { BenchProcess, messageOf } from '../stack/child-process.js';
import { CHILD_STOP_PLAN } from '../stack/stop-plans.js';
import type { Workplace } from '../stack/workplace.js';
import { isFloorMessage, type FloorDone, type FloorOrder } from './floor-protocol.js';

const ENTRY = new URL('./floor.child.js', import.meta.url);
const ANSWER_MS_MAX = 60_000;

/** A bare loop in its own process. */
export class FloorProcess {
  private constructor(private readonly process: BenchProcess) {}

  static start(workplace: Workplace): FloorProcess {
    const process = BenchProcess.fork('a bare loop', ENTRY, workplace.guard, CHILD_STOP_PLAN);
    return workplace.keep(new FloorProcess(process), (floor) => floor.stop());
  }

  get pid(): number {
    return this.process.pid;
  }

  /** Resolves when the loop has ended. */
  async run(order: FloorOrder): Promise<FloorDone> {
    this.process.child.send(order);
    return messageOf(
      this.process,
      (message) => (isFloorMessage(message) && message.kind === 'done' ? message : null),
      ANSWER_MS_MAX,
    );
  }

  /** Resolves once records are read, or the binds stand. */
  async read(order: Extract<FloorOrder, { kind: 'hop' | 'smpp' }>): Promise<void> {
    this.process.child.send(order);
    await messageOf(
      this.process,
      (message) => (isFloorMessage(message) && message.kind === 'reading' ? true : null),
      ANSWER_MS_MAX,
    );
  }

  async latencies(): Promise<number[]> {
    this.process.child.send('report');
    return messageOf(
      this.process,
      (message) => (isFloorMessage(message) && message.kind === 'latencies' ? message.latencies : null),
      ANSWER_MS_MAX,
    );
  }

  async stop(): Promise<void> {
    await this.process.stop();
  }
}
