import { getMetadataStorage } from 'class-validator';
import type { FieldRule } from './field-rules.js';

export type DtoClass = abstract new (...args: never[]) => unknown;

/** The checks of a DTO's fields, by field. */
export function rulesOf(dto: DtoClass): ReadonlyMap<string, FieldRule[]> {
  const rules = new Map<string, FieldRule[]>();
  for (const metadata of getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false)) {
    const own = rules.get(metadata.propertyName) ?? [];
    // What `ValidateIf` decides is in no schema.
    own.push({ name: metadata.name ?? 'validateIf', constraints: constraintsOf(metadata), each: metadata.each });
    rules.set(metadata.propertyName, own);
  }
  return rules;
}

/** Declared as always there, but some decorators leave them out. */
function constraintsOf(metadata: { constraints?: readonly unknown[] }): readonly unknown[] {
  return metadata.constraints ?? [];
}

/** Classes among the parameters of a controller's method. */
export function parameterTypes(controller: DtoClass, method: string): DtoClass[] {
  const types: unknown = Reflect.getMetadata('design:paramtypes', controller.prototype as object, method);
  return Array.isArray(types) ? types.filter((type): type is DtoClass => typeof type === 'function') : [];
}
