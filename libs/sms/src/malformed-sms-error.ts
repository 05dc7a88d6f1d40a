/** Bytes that are no SMS. Sending the same again cannot help. The message names the place, never the content. */
export class MalformedSmsError extends Error {
  override readonly name = 'MalformedSmsError';
  readonly retryable = false;
}
