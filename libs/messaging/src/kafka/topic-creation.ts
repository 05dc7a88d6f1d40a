/**
 * What became of a request to create topics: others may have been faster, which is as good.
 * @throws Error that names each topic which could not be created, and why
 */
export function assertCreated(error: unknown): void {
  const failures = error instanceof Error && 'errors' in error ? failuresOf(error.errors) : [];
  if (failures.length === 0) throw error;
  const serious = failures.filter(({ type }) => type !== 'TOPIC_ALREADY_EXISTS');
  if (serious.length === 0) return;
  const named = serious.map(({ topic, message }) => `${topic} (${message})`).join(', ');
  const hint = serious.some(
    ({ type }) => type === 'TOPIC_AUTHORIZATION_FAILED' || type === 'CLUSTER_AUTHORIZATION_FAILED',
  )
    ? ': they are missing, or not to be seen by this user'
    : '';
  throw new Error(`topics cannot be created: ${named}${hint}`, { cause: error });
}

interface Failure {
  topic: string;
  type: string;
  message: string;
}

function failuresOf(errors: unknown): Failure[] {
  return Array.isArray(errors) ? errors.filter(isFailure) : [];
}

function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'topic' in error && 'type' in error;
}
