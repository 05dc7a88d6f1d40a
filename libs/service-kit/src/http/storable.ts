/** Deeper JSON serves no request of ours, and what walks it recursively would run out of stack. */
export const DEPTH_MAX = 32;

export type Unstorable = { kind: 'too-deep' } | { kind: 'bad-text'; field: string };

/**
 * Whether a value that came with a request can be kept: no NUL and no half of a surrogate pair in any text (PostgreSQL
 * takes neither), and no deeper than `DEPTH_MAX`. Null when it can.
 */
export function findUnstorable(value: unknown): Unstorable | null {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at.value === 'string' && !isStorable(at.value)) return { kind: 'bad-text', field: at.path };
    if (typeof at.value !== 'object' || at.value === null) continue;
    if (at.depth >= DEPTH_MAX) return { kind: 'too-deep' };
    for (const [name, child] of Object.entries(at.value)) {
      const path = at.path === '' ? name : `${at.path}.${name}`;
      if (!isStorable(name)) return { kind: 'bad-text', field: at.path };
      open.push({ value: child, path, depth: at.depth + 1 });
    }
  }
  return null;
}

function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}
