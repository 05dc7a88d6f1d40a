import { pino } from 'pino';

export type LogOutput = ReturnType<typeof pino.destination>;

export interface LogOutputOptions {
  /** What may wait to be written while nothing can be, bytes. Lines beyond are lost. */
  waitingMax?: number;
  /** Lines are being written again, and so many were lost meanwhile. */
  onLost?: (lines: number) => void;
}

const WAITING_MAX = 8_388_608;
/** With 0, `flush` does nothing; every line is longer. */
const WRITTEN_AT_ONCE_MIN = 1;

/**
 * Writes log lines to a file descriptor. A full disk is no reason to stop serving: lines wait, and are written with the
 * next one for which there is room. Left to itself, pino's destination throws the first failure at the process, and
 * tries for ever to write the rest while that ends; which it still does when the failure shows only then.
 */
export function createLogOutput(fd: number, { waitingMax = WAITING_MAX, onLost }: LogOutputOptions = {}): LogOutput {
  const output = pino.destination({ dest: fd, maxLength: waitingMax, minLength: WRITTEN_AT_ONCE_MIN });
  let isFailing = false;
  let lost = 0;
  output.on('error', () => {
    isFailing = true;
  });
  output.on('drop', () => {
    lost += 1;
    // A line for which there is no room tries to write nothing, so that there would be none for ever.
    output.flush();
  });
  output.on('write', () => {
    isFailing = false;
  });
  // Not earlier: what tells of the loss needs room, too.
  output.on('drain', () => {
    if (lost === 0) return;
    const lines = lost;
    lost = 0;
    onLost?.(lines);
  });
  const flushSync = output.flushSync.bind(output);
  const flushUnlessFailing = (): void => {
    if (!isFailing) flushSync();
  };
  output.flushSync = flushUnlessFailing;
  return output;
}
