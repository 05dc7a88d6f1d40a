/**
 * Paths of the fields that every object has from birth, such as `constructor`: they pass a check for unknown fields
 * that asks whether an object of the class has them.
 */
export function inheritedNames(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const memberPath = path === '' ? name : `${path}.${name}`;
    return name in Object.prototype ? [memberPath] : inheritedNames(member, memberPath);
  });
}
