import { pino, type DestinationStream, type Logger } from 'pino';
import { contextLogFields } from '../tracing/work-context.js';
import { errorFields } from './error-fields.js';
import { createLogOutput } from './log-output.js';
import { redact } from './redact.js';

const STDOUT = 1;

/** Attempts and the like name their error by a word of ours, or have none. */
function errorOrWord(error: unknown): unknown {
  return error === null || typeof error === 'string' ? error : errorFields(error);
}

/**
 * The service's logger: JSON lines with `service`, and `trace_id` and `request_id` of the work that logs.
 * @param destination stdout unless a test wants to read the lines
 */
export function createRootLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    mixin: contextLogFields,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: redact,
    },
    serializers: { err: (error: unknown) => errorFields(error), error: errorOrWord },
  };
  if (destination) return pino(options, destination);
  const onLost = (lines: number): void => {
    logger.warn({ lines }, 'log lines were lost: there was nowhere to write them');
  };
  const logger = pino(options, createLogOutput(STDOUT, { onLost }));
  return logger;
}
