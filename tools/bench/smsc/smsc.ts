import { waitFor } from '#libs/testing';
import { BenchProcess, messageOf } from '../stack/child-process.js';
import { CHILD_STOP_PLAN } from '../stack/stop-plans.js';
import type { Workplace } from '../stack/workplace.js';
import { isSmscMessage, type SmscCommand, type SmscLoad, type SmscMessage, type SmscSent } from './smsc-protocol.js';

const ENTRY = new URL('./smsc.child.js', import.meta.url);
const ANSWER_MS_MAX = 20_000;
const BIND_MS_MAX = 30_000;

/** Our end of the carrier's process. */
export class BenchSmsc {
  private constructor(
    private readonly process: BenchProcess,
    readonly port: number,
  ) {}

  static async start(workplace: Workplace): Promise<BenchSmsc> {
    const { guard } = workplace;
    const process = workplace.keep(BenchProcess.fork('the SMSC', ENTRY, guard, CHILD_STOP_PLAN), (started) =>
      started.stop(),
    );
    const listening = await messageOf(process, (message) => ofKind(message, 'listening'), ANSWER_MS_MAX);
    return new BenchSmsc(process, listening.port);
  }

  async bound(systemId: string, count: number): Promise<void> {
    await waitFor(
      `${count} binds of ${systemId}`,
      async () => {
        this.tell({ kind: 'binds', systemId });
        const binds = await messageOf(this.process, (message) => ofKind(message, 'binds'), ANSWER_MS_MAX);
        return binds.count >= count;
      },
      { timeoutMs: BIND_MS_MAX, intervalMs: 100 },
    );
  }

  /** Resolves when every deliver_sm has been answered with 0. */
  async send(systemId: string, load: SmscLoad, timeoutMs: number): Promise<SmscSent> {
    this.tell({ kind: 'send', systemId, load });
    return messageOf(this.process, (message) => ofKind(message, 'sent'), timeoutMs);
  }

  private tell(command: SmscCommand): void {
    this.process.child.send(command);
  }
}

function ofKind<Kind extends SmscMessage['kind']>(
  message: unknown,
  kind: Kind,
): Extract<SmscMessage, { kind: Kind }> | null {
  const isOfKind = (one: SmscMessage): one is Extract<SmscMessage, { kind: Kind }> => one.kind === kind;
  return isSmscMessage(message) && isOfKind(message) ? message : null;
}
