export interface ErrorFields {
  type: string;
  message: string;
  stack?: string;
  code?: string;
  cause?: ErrorFields;
}

const CAUSES_MAX = 4;

/**
 * What a log line says of an error. Only these fields: database errors carry the query's parameters and the
 * offending row, and those hold what users sent.
 */
export function errorFields(error: unknown, depth = 0): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    message: error.message,
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.cause === undefined || depth >= CAUSES_MAX ? {} : { cause: errorFields(error.cause, depth + 1) }),
  };
}
