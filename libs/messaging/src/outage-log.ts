import type { MessagingLogger } from './messaging-logger.js';

const REPEAT_INTERVAL_MS = 10_000;
const MESSAGES_MAX = 100;

type Say = MessagingLogger['warn'];

/**
 * Lets the same line through once in ten seconds, with how often it was held back. While a log is away, all who wait
 * for it say so, and each of them again and again.
 * @param nowMs a clock, ms; one that was set back lets the next line through
 */
export function limited(say: Say, nowMs: () => number = () => performance.now()): Say {
  const lastSaid = new Map<string, { atMs: number; heldBack: number }>();
  return (fields, message) => {
    const last = lastSaid.get(message);
    const agoMs = nowMs() - (last?.atMs ?? Number.NEGATIVE_INFINITY);
    if (last !== undefined && agoMs >= 0 && agoMs < REPEAT_INTERVAL_MS) {
      last.heldBack++;
      return;
    }
    if (lastSaid.size >= MESSAGES_MAX) lastSaid.clear();
    lastSaid.set(message, { atMs: nowMs(), heldBack: 0 });
    say(last === undefined || last.heldBack === 0 ? fields : { ...fields, repeated: last.heldBack }, message);
  };
}

/** Such warnings. */
export function limitedWarn(logger: Pick<MessagingLogger, 'warn'>, nowMs?: () => number): Say {
  return limited((fields, message) => {
    logger.warn(fields, message);
  }, nowMs);
}

/** A logger whose warnings are so limited; what is no warning is said each time. */
export function limitRepeats(logger: MessagingLogger, nowMs?: () => number): MessagingLogger {
  return {
    info: (fields, message) => {
      logger.info(fields, message);
    },
    warn: limitedWarn(logger, nowMs),
    error: (fields, message) => {
      logger.error(fields, message);
    },
  };
}
