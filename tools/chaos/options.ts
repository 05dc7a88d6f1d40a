import { parseArgs } from 'node:util';
import type { LogKind } from '../bench/stack/workplace.js';

export interface ChaosOptions {
  /** How long messages are sent. Starting, and waiting for the last message, come on top. */
  seconds: number;
  /** Messages the carrier sends in a second. */
  rate: number;
  log: LogKind;
}

export const USAGE = `npm run chaos -- [options]
Sends messages through the simulated carrier while every service, Postgres and the Kafka broker are killed (-9) in
turn, then checks that nothing was lost. Exits with 1 when a promise was broken, with the evidence.
  --seconds N             how long, 10 to 3600 (default 300)
  --rate N                messages per second, 1 to 2000 (default 200)
  --log embedded|kafka    event log of the platform (default embedded). Kafka is started with Java 17, and killed as
                          well; with KAFKA_BROKERS set that Kafka is used, and left alone`;

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Error(`--${name} must be a whole number from ${min} to ${max}, not "${text}"`);
}

function logKind(text: string): LogKind {
  if (text === 'embedded' || text === 'kafka') return text;
  throw new Error(`--log must be embedded or kafka, not "${text}"`);
}

/**
 * What the command line asks for.
 * @throws Error with one clear message
 */
export function parseChaosOptions(args: readonly string[]): ChaosOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '300' },
      rate: { type: 'string', default: '200' },
      log: { type: 'string', default: 'embedded' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    seconds: wholeNumber('seconds', values.seconds, 10, 3_600),
    rate: wholeNumber('rate', values.rate, 1, 2_000),
    log: logKind(values.log),
  };
}
