/** What came is no HTTP/1.x response. */
export class MalformedResponseError extends Error {
  override readonly name = 'MalformedResponseError';
  readonly code = 'RESPONSE_MALFORMED';
}
