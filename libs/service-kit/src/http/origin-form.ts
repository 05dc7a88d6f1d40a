const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/**
 * A request target as path and query. Clients of a proxy say the whole URL, which a server must take, too (RFC 9112,
 * 3.2.2); whom it names is left out of account, as the Host header is.
 */
export function originForm(target: string): string {
  const rest = target.replace(ABSOLUTE, '');
  return rest === target || rest.startsWith('/') ? rest : `/${rest}`;
}
