/** The part of pino's logger that this lib uses. */
export interface PersistenceLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export const SILENT_LOGGER: PersistenceLogger = { info: () => undefined, warn: () => undefined };
