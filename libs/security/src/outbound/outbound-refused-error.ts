/** A URL or address that the platform does not dial. The message is for the user: it names the reason. */
export class OutboundRefusedError extends Error {
  override readonly name = 'OutboundRefusedError';
  readonly code = 'OUTBOUND_REFUSED';
  readonly retryable = false;
}

/** The name has no address now: unknown, or its name server did not answer in time. Trying again may help. */
export class HostUnresolvedError extends Error {
  override readonly name = 'HostUnresolvedError';
  readonly retryable = true;
  /** @param code the resolver's, for example `ENOTFOUND` or `ETIMEOUT` */
  constructor(
    readonly host: string,
    readonly code: string,
  ) {
    super(`${host}: ${code}`);
  }
}
