/** What an API key may be allowed. Writing a thing includes reading it. */
export const API_SCOPES = {
  'numbers:read': 'See numbers, their eSIM profiles and QR codes.',
  'numbers:write': 'Provision, change and release numbers.',
  'messages:read': 'Read messages and codes, wait for them, follow the event stream.',
  'messages:write': 'Delete messages, have the sandbox send some.',
  'webhooks:read': 'Read the delivery log.',
  'webhooks:write': 'Test webhooks, deliver messages again.',
  'account:read': 'See the account, its keys and its audit log.',
  'account:write': 'Make and revoke keys, replace the signing secret.',
} as const;

export type ApiScope = keyof typeof API_SCOPES;
/** `*` allows everything, also what comes later. */
export const ALL_SCOPES = '*';
/** What a key can be given. */
export const KEY_SCOPES: readonly string[] = [ALL_SCOPES, ...Object.keys(API_SCOPES)];

type Resource = 'numbers' | 'messages' | 'webhooks' | 'account';

/** The first pattern that fits decides. */
const RESOURCES: readonly [RegExp, Resource][] = [
  [/^\/v1\/numbers\/[^/]+\/(messages|code)$/, 'messages'],
  [/^\/v1\/numbers\/[^/]+\/webhook(\/|$)/, 'webhooks'],
  [/^\/v1\/numbers(\/|$)/, 'numbers'],
  [/^\/v1\/messages\/[^/]+\/(attempts|redeliver)$/, 'webhooks'],
  [/^\/v1\/(messages|events|sandbox)(\/|$)/, 'messages'],
  [/^\/v1\/(attempts|redeliveries)(\/|$)/, 'webhooks'],
  [/^\/v1\/(account|api-keys|api-secret|audit-log)(\/|$)/, 'account'],
];

/**
 * The scope that a call needs, or null where there is no such path.
 * @param path without the query, for example `/v1/numbers/num_…`
 */
export function requiredScope(method: string, path: string): ApiScope | null {
  const resource = RESOURCES.find(([pattern]) => pattern.test(path))?.[1];
  if (resource === undefined) return null;
  return method === 'GET' || method === 'HEAD' ? `${resource}:read` : `${resource}:write`;
}

/** Whether a key with these scopes may do what needs `scope`. */
export function allowsScope(scopes: readonly string[], scope: ApiScope): boolean {
  return scopes.includes(ALL_SCOPES) || scopes.includes(scope) || scopes.includes(scope.replace(/:read$/, ':write'));
}

/** The scopes of a new key that its maker does not have, and so may not give away. */
export function scopesBeyond(maker: readonly string[], wanted: readonly string[]): string[] {
  if (maker.includes(ALL_SCOPES)) return [];
  return wanted.filter((scope) => !isApiScope(scope) || !allowsScope(maker, scope));
}

function isApiScope(scope: string): scope is ApiScope {
  return Object.hasOwn(API_SCOPES, scope);
}
