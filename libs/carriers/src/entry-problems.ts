import type { TArray, TObject, TSchema } from 'typebox';
import { Check } from 'typebox/value';

/**
 * What is wrong with an entry of CARRIERS_FILE, a line for each field. Said by the `description` of the field's schema:
 * TypeBox's own words name every alternative that a value is not, and none that it may be.
 */
export function entryProblems(schema: TObject, type: string, entry: object): string[] {
  const given = new Map<string, unknown>(Object.entries(entry));
  const known = Object.entries(schema.properties).flatMap(([field, fieldSchema]) => {
    if (given.has(field)) return fieldProblems(field, fieldSchema, given.get(field));
    return schema.required.includes(field) ? [`${field} is missing`] : [];
  });
  const unknown = [...given.keys()].filter((field) => !(field in schema.properties));
  return [...known, ...unknown.map((field) => `${field} is no field of type ${type}`)];
}

function fieldProblems(field: string, schema: TSchema, value: unknown): string[] {
  if (Check(schema, value)) return [];
  if (isArray(schema) && Array.isArray(value)) {
    const elements: unknown[] = value;
    return elements.flatMap((element, index) => fieldProblems(`${field}.${index}`, schema.items, element));
  }
  return [`${field} must be ${description(schema)}`];
}

function isArray(schema: TSchema): schema is TArray {
  return 'type' in schema && schema.type === 'array';
}

function description(schema: TSchema): string {
  return 'description' in schema && typeof schema.description === 'string' ? schema.description : 'something else';
}
