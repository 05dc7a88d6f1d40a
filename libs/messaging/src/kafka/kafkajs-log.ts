import { logLevel, type logCreator } from 'kafkajs';
import type { MessagingLogger } from '../messaging-logger.js';

/**
 * Routes what kafkajs says into our logger. It calls an error whatever it is about to try again, so its errors are
 * our warnings: where an attempt is given up, the adapter itself decides and logs.
 */
export function kafkajsLog(logger: MessagingLogger): logCreator {
  return () =>
    ({ namespace, level, log }) => {
      if (level > logLevel.ERROR) return;
      const fields: Record<string, unknown> = { ...log, kafkajs: namespace };
      for (const repeated of ['message', 'logger', 'timestamp', 'stack']) Reflect.deleteProperty(fields, repeated);
      logger.warn(fields, log.message);
    };
}
