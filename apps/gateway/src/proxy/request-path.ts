const SEGMENT = /^[A-Za-z0-9_.~-]+$/;

/**
 * The path of a request in one spelling only: percent-escapes of harmless characters undone, no empty, `.` or `..`
 * segments, nothing else escaped. Null when it has no such spelling: no route of ours needs another character, and a
 * path that two services could read differently must not be signed.
 */
export function requestPath(url: string): string | null {
  const raw = url.split('?', 1)[0] ?? '';
  let decoded: string;
  try {
    decoded = decodeURIComponent(raw);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/')) return null;
  if (decoded === '/') return decoded;
  const segments = decoded.slice(1).split('/');
  const clean = segments.every((segment) => SEGMENT.test(segment) && segment !== '.' && segment !== '..');
  // An escaped slash would make one segment into two.
  return clean && !/%2f/i.test(raw) ? decoded : null;
}

/**
 * Whether a request is one to the API, also in a spelling that has no `requestPath`: the router undoes escapes before it
 * chooses a route, so they are undone here, too.
 */
export function concernsApi(url: string): boolean {
  const raw = url.split('?', 1)[0] ?? '';
  try {
    return isApiPath(decodeURIComponent(raw));
  } catch {
    return true;
  }
}

function isApiPath(path: string): boolean {
  return path === '/v1' || path.startsWith('/v1/');
}

export function isAdminPath(path: string): boolean {
  return path === '/v1/admin' || path.startsWith('/v1/admin/');
}

export function isProvision(method: string, path: string): boolean {
  return method === 'POST' && path === '/v1/numbers/provision';
}
