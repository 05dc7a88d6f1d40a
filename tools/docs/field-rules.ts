/** One check of a DTO field, as class-validator keeps it. */
export interface FieldRule {
  name: string;
  constraints: readonly unknown[];
  /** The check is for each element of an array. */
  each: boolean;
}

export type FieldSchema = Record<string, unknown>;

type Translation = (constraints: readonly unknown[]) => FieldSchema;

/** JSON Schema has no flags and its dialects differ on `\d`, so a pattern says which digits it means. */
function pattern([expression]: readonly unknown[]): FieldSchema {
  if (!(expression instanceof RegExp) || expression.flags !== '') return {};
  return { pattern: expression.source.replaceAll('\\d', '[0-9]') };
}

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  isString: () => ({ type: 'string' }),
  isInt: () => ({ type: 'integer' }),
  isBoolean: () => ({ type: 'boolean' }),
  isMetadata: () => ({ type: 'object', additionalProperties: true }),
  isArray: () => ({ type: 'array' }),
  isRFC3339: () => ({ type: 'string', format: 'date-time' }),
  isNotEmpty: () => ({ minLength: 1 }),
  isIn: ([values]) => ({ enum: values }),
  min: ([minimum]) => ({ minimum }),
  max: ([maximum]) => ({ maximum }),
  minLength: ([minLength]) => ({ minLength }),
  maxLength: ([maxLength]) => ({ maxLength }),
  isLength: ([minLength, maxLength]) => ({ minLength, maxLength }),
  arrayNotEmpty: () => ({ minItems: 1 }),
  arrayMaxSize: ([maxItems]) => ({ maxItems }),
  arrayUnique: () => ({ uniqueItems: true }),
  matches: (constraints) => ({ type: 'string', ...pattern(constraints) }),
};

/**
 * What the checks of a field mean in a schema, so that the document promises what the service enforces.
 * @param described what its decorators say already; a format of its own says more than a pattern
 */
export function schemaOfRules(rules: readonly FieldRule[], described: FieldSchema): FieldSchema {
  const own = translated(rules.filter((rule) => !rule.each));
  const ofElements = translated(rules.filter((rule) => rule.each));
  if ('format' in described) delete own['pattern'];
  const items = described['items'];
  const elements =
    Object.keys(ofElements).length === 0
      ? {}
      : { items: { ...(typeof items === 'object' ? items : {}), ...ofElements } };
  return { ...described, ...own, ...elements };
}

function translated(rules: readonly FieldRule[]): FieldSchema {
  const schema: FieldSchema = {};
  for (const rule of rules) Object.assign(schema, TRANSLATIONS[rule.name]?.(rule.constraints));
  return schema;
}

/** Whether `null` passes as if the field were left out: class-validator's `IsOptional` does not tell them apart. */
export function takesNull(rules: readonly FieldRule[]): boolean {
  return rules.some((rule) => rule.name === 'isOptional');
}
