import type { MessagingLogger } from '../messaging-logger.js';

const REPEAT_INTERVAL_MS = 10_000;
const MESSAGES_MAX = 100;

/**
 * Lets the same warning through once in ten seconds, with how often it was held back. While a broker is away, every
 * connection says so several times a second.
 * @param nowMs a clock that never goes back, ms
 */
export function limitRepeats(logger: MessagingLogger, nowMs: () => number = () => performance.now()): MessagingLogger {
  const lastSaid = new Map<string, { atMs: number; heldBack: number }>();
  return {
    info: (fields, message) => {
      logger.info(fields, message);
    },
    warn: (fields, message) => {
      const last = lastSaid.get(message);
      if (last !== undefined && nowMs() - last.atMs < REPEAT_INTERVAL_MS) {
        last.heldBack++;
        return;
      }
      if (lastSaid.size >= MESSAGES_MAX) lastSaid.clear();
      lastSaid.set(message, { atMs: nowMs(), heldBack: 0 });
      logger.warn(last === undefined || last.heldBack === 0 ? fields : { ...fields, repeated: last.heldBack }, message);
    },
    error: (fields, message) => {
      logger.error(fields, message);
    },
  };
}
