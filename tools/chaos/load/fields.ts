/** A member of something that came as JSON; undefined when there is none. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** @throws Error when it is not there */
export function text(value: unknown, name: string): string {
  const found = member(value, name);
  if (typeof found !== 'string') throw new Error(`no text ${name} in ${JSON.stringify(value)}`);
  return found;
}

/** @throws Error when it is not there */
export function count(value: unknown, name: string): number {
  const found = member(value, name);
  if (typeof found !== 'number') throw new Error(`no number ${name} in ${JSON.stringify(value)}`);
  return found;
}

/** @throws Error when it is not there */
export function list(value: unknown, name: string): unknown[] {
  const found = member(value, name);
  if (!Array.isArray(found)) throw new Error(`no list ${name} in ${JSON.stringify(value)}`);
  return found as unknown[];
}
