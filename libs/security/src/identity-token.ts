import { createHmac, timingSafeEqual } from 'node:crypto';
import Type from 'typebox';
import { Compile } from 'typebox/compile';

/** The header that carries an identity token between services; the gateway strips it from clients. */
export const IDENTITY_HEADER = 'x-meisim-identity';
export const IDENTITY_LIFETIME_MS = 10_000;

const AccountIdentity = Type.Object({
  kind: Type.Literal('account'),
  account_id: Type.String(),
  key_id: Type.String(),
  scopes: Type.Array(Type.String()),
  mode: Type.Union([Type.Literal('live'), Type.Literal('test')]),
  status: Type.Union([Type.Literal('active'), Type.Literal('suspended')]),
  limits: Type.Object({ max_numbers: Type.Integer(), max_provisions_30d: Type.Integer() }),
});
const OperatorIdentity = Type.Object({ kind: Type.Literal('operator') });
const ServiceIdentity = Type.Object({ kind: Type.Literal('service'), service: Type.String() });
const Identity = Type.Union([AccountIdentity, OperatorIdentity, ServiceIdentity]);

export type AccountIdentity = Type.Static<typeof AccountIdentity>;
export type OperatorIdentity = Type.Static<typeof OperatorIdentity>;
export type ServiceIdentity = Type.Static<typeof ServiceIdentity>;
/** Who asks: an account's API key, the platform's operator, or another service. */
export type Identity = AccountIdentity | OperatorIdentity | ServiceIdentity;

/** The one request that a token is good for. */
export interface IdentityRequest {
  /** The service that is asked, for example `provisioning`. */
  aud: string;
  method: string;
  /** Without the query. */
  path: string;
}

const Token = Type.Object({
  identity: Identity,
  aud: Type.String(),
  method: Type.String(),
  path: Type.String(),
  exp: Type.Number(),
});
const tokenValidator = Compile(Token);

/** The token is missing, forged, expired or meant for another request. The reason is for logs, not for callers. */
export class IdentityTokenError extends Error {
  override readonly name = 'IdentityTokenError';
  readonly retryable = false;
}

/** @throws Error when `MEISIM_INTERNAL_KEY` is not 32 bytes in base64 */
export function parseInternalKey(setting: string): Buffer {
  const key = Buffer.from(setting, 'base64');
  if (key.length !== 32) throw new Error('expected 32 bytes in base64');
  return key;
}

/** A token that lets its bearer make this one request for 10 s: `v1.<base64url claims>.<base64url HMAC-SHA-256>`. */
export function signIdentity(key: Buffer, identity: Identity, request: IdentityRequest, nowMs: number): string {
  const exp = Math.floor((nowMs + IDENTITY_LIFETIME_MS) / 1000);
  const claims = { identity, aud: request.aud, method: request.method.toUpperCase(), path: request.path, exp };
  const body = `v1.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${body}.${mac(key, body).toString('base64url')}`;
}

/**
 * Who makes this request.
 * @throws IdentityTokenError
 */
export function verifyIdentity(key: Buffer, token: string, request: IdentityRequest, nowMs: number): Identity {
  const dot = token.lastIndexOf('.');
  const body = token.slice(0, Math.max(dot, 0));
  const given = Buffer.from(token.slice(dot + 1), 'base64url');
  const expected = mac(key, body);
  if (!body.startsWith('v1.') || given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new IdentityTokenError('identity token: bad signature');
  }
  const claims: unknown = JSON.parse(Buffer.from(body.slice(3), 'base64url').toString('utf8'));
  if (!tokenValidator.Check(claims)) throw new IdentityTokenError('identity token: unexpected claims');
  if (claims.exp * 1000 < nowMs) throw new IdentityTokenError('identity token: expired');
  if (claims.aud !== request.aud) throw new IdentityTokenError(`identity token: for ${claims.aud}`);
  if (claims.method !== request.method.toUpperCase() || claims.path !== request.path) {
    throw new IdentityTokenError('identity token: for another request');
  }
  return claims.identity;
}

function mac(key: Buffer, body: string): Buffer {
  return createHmac('sha256', key).update(body).digest();
}
