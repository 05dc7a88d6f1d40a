import type { OpenAPIObject } from '@nestjs/swagger';
import { parameterTypes, rulesOf, type DtoClass } from './dto-rules.js';
import { exampleOf } from './field-examples.js';
import { schemaOfRules, takesNull, type FieldRule, type FieldSchema } from './field-rules.js';

export interface DescribedClasses {
  controllers: readonly DtoClass[];
  dtos: readonly DtoClass[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Adds to a service's document what its validators enforce and an example of every field. Changes it in place. */
export function describeFields(document: OpenAPIObject, { controllers, dtos }: DescribedClasses): void {
  const rulesByDto = new Map(dtos.map((dto) => [dto.name, rulesOf(dto)]));
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    describeProperties(schema, rulesByDto.get(name) ?? new Map());
  }
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation)
        describeParameters(operation.parameters ?? [], queryRules(operation.operationId ?? '', controllers));
    }
  }
}

/** `Controller_method` -> the checks of the classes that the method takes. */
function queryRules(operationId: string, controllers: readonly DtoClass[]): ReadonlyMap<string, FieldRule[]> {
  const [name = '', method = ''] = operationId.split('_');
  const controller = controllers.find((candidate) => candidate.name === `${name}Controller`);
  const types = controller ? parameterTypes(controller, method) : [];
  return new Map(types.flatMap((type) => [...rulesOf(type)]));
}

function describeProperties(schema: object, rules: ReadonlyMap<string, FieldRule[]>): void {
  if (!('properties' in schema) || typeof schema.properties !== 'object' || schema.properties === null) return;
  for (const [name, property] of Object.entries(schema.properties)) {
    const own = rules.get(name) ?? [];
    const described = schemaOfRules(own, { ...Object(property) } as FieldSchema);
    if (takesNull(own)) Object.assign(described, nullable(described));
    Reflect.set(schema.properties, name, withExample(name, described));
  }
}

/** OpenAPI 3.0 takes null for a value of an enumeration only where that names it. */
function nullable(schema: FieldSchema): FieldSchema {
  const values = schema['enum'];
  return { nullable: true, ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}) };
}

function describeParameters(parameters: readonly object[], rules: ReadonlyMap<string, FieldRule[]>): void {
  for (const parameter of parameters) {
    if (!('in' in parameter) || !('name' in parameter) || !('schema' in parameter)) continue;
    const name = String(parameter.name);
    const checked = parameter.in === 'query' ? (rules.get(name) ?? []) : [];
    parameter.schema = withExample(name, schemaOfRules(checked, { ...Object(parameter.schema) } as FieldSchema));
  }
}

function withExample(name: string, schema: FieldSchema): FieldSchema {
  const example = exampleOf(name, schema);
  if (example === undefined || (example === null && schema['nullable'] !== true)) return schema;
  return { ...schema, example };
}
