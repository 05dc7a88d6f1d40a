/** The token of `Authorization: Bearer <token>`, or null. Source: RFC 6750, 2.1. */
export function bearerToken(header: string | undefined): string | null {
  return /^Bearer +([\x21-\x7e]+) *$/i.exec(header ?? '')?.[1] ?? null;
}
