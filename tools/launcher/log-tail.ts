import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { RepeatFilter } from './repeat-filter.js';

const POLL_MS = 400;
const READ_BYTES_MAX = 256 * 1024;
const ROTATE_ABOVE_BYTES = 64 * 1024 * 1024;
const SHOWN_LEVELS = ['warn', 'error', 'fatal'];

/** A log of an earlier run that has grown large makes room; one older log is kept. */
export function rotateLog(path: string): void {
  if (existsSync(path) && statSync(path).size > ROTATE_ABOVE_BYTES) renameSync(path, `${path}.1`);
}

function field(entry: object, name: string): string {
  const value: unknown = Reflect.get(entry, name);
  return typeof value === 'string' ? value : '';
}

function errorMessage(entry: object): string {
  const error: unknown = Reflect.get(entry, 'err');
  return typeof error === 'object' && error !== null ? field(error, 'message') : '';
}

/**
 * What of a log line deserves the console: warnings and worse in one line, with the carrier and the reason if it names them, and whatever is no JSON, since that is a
 * process that could not even log. Null for all else.
 */
export function consoleLine(line: string): string | null {
  if (line.trim() === '') return null;
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return line;
  }
  if (typeof entry !== 'object' || entry === null) return line;
  const level = field(entry, 'level');
  if (!SHOWN_LEVELS.includes(level)) return null;
  const carrier = field(entry, 'carrier_id');
  const subject = carrier === '' ? '' : `carrier ${carrier}:`;
  const parts = [`${level}:`, subject, field(entry, 'msg'), field(entry, 'reason'), errorMessage(entry)];
  return parts.filter((part) => part !== '').join(' ');
}

/** Follows a log file from its present end and hands over the lines that the console should show. */
export class LogTail {
  private position: number;
  private rest = '';
  private readonly repeats = new RepeatFilter();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly path: string,
    private readonly show: (line: string) => void,
  ) {
    this.position = existsSync(path) ? statSync(path).size : 0;
    this.timer = setInterval(() => {
      this.read();
    }, POLL_MS);
    this.timer.unref();
  }

  /** Reads what came since the last look. */
  read(): void {
    if (!existsSync(this.path)) return;
    const file = openSync(this.path, 'r');
    try {
      const size = fstatSync(file).size;
      // A flood is not for the console; the file has it all.
      this.position = Math.max(Math.min(this.position, size), size - READ_BYTES_MAX);
      const chunk = Buffer.alloc(size - this.position);
      this.position += readSync(file, chunk, 0, chunk.length, this.position);
      this.take(chunk.toString('utf8'));
    } finally {
      closeSync(file);
    }
  }

  close(): void {
    clearInterval(this.timer);
    this.read();
  }

  private take(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      const shown = consoleLine(line);
      if (shown !== null) this.repeats.take(shown, Date.now()).forEach(this.show);
    }
    this.repeats.due(Date.now()).forEach(this.show);
  }
}
