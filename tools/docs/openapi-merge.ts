import type { OpenAPIObject } from '@nestjs/swagger';
import { withDetails } from './operation-details.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Paths = OpenAPIObject['paths'];

/** Addresses of one service for another; no user reaches them. */
const INTERNAL_PATH = /^\/internal\//;

/** Two services may not mean different things by one name. */
function add<T extends Paths | Schemas>(target: T, source: T, what: string): void {
  for (const [name, value] of Object.entries(source)) {
    const present: unknown = Reflect.get(target, name);
    if (present !== undefined && JSON.stringify(present) !== JSON.stringify(value)) {
      throw new Error(`two services describe the ${what} ${name} differently`);
    }
    Reflect.set(target, name, value);
  }
}

function sorted<T extends object>(map: T): T {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}

/** Paths of several services that share a path, with different methods, become one. */
function joinMethods(documents: readonly OpenAPIObject[]): Paths {
  const paths: Paths = {};
  for (const document of documents) {
    for (const [path, methods] of Object.entries(document.paths)) {
      if (INTERNAL_PATH.test(path)) continue;
      const known = (paths[path] ??= {});
      add(known as Schemas, methods as Schemas, `methods of ${path}:`);
    }
  }
  return paths;
}

/**
 * One document out of those of the services, in an order that does not depend on them.
 * @throws Error when two of them contradict each other
 */
export function mergeOpenApi(base: OpenAPIObject, documents: readonly OpenAPIObject[]): OpenAPIObject {
  const schemas: Schemas = {};
  for (const document of documents) add(schemas, document.components?.schemas ?? {}, 'schema');
  return {
    ...base,
    paths: sorted(withDetails(joinMethods(documents), schemas)),
    components: { ...base.components, schemas: sorted({ ...base.components?.schemas, ...schemas }) },
  };
}
