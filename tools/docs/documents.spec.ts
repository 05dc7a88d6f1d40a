import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { API_SCOPES, ERROR_CODES, TOPICS } from '#libs/contracts';
import { asyncApiDocument } from './asyncapi.js';
import { errorsPage } from './errors-page.js';
import { problemExamples, withDetails } from './operation-details.js';
import { mergeOpenApi } from './openapi-merge.js';

const operation = (operationId: string) => ({ operationId, responses: {} });
const document = (paths: object, schemas: object = {}) => ({
  openapi: '3.0.0',
  info: { title: 't', version: '1' },
  paths: { ...paths },
  components: { schemas: { ...schemas } },
});

describe('mergeOpenApi', () => {
  it('joins the methods of a path that two services share, in a fixed order', () => {
    const first = document({ '/v1/b': { get: operation('b') }, '/v1/a': { get: operation('a') } });
    const second = document({ '/v1/a': { post: operation('c') } });
    const { paths } = mergeOpenApi(document({}), [first, second]);
    expect(Object.keys(paths)).toEqual(['/v1/a', '/v1/b']);
    expect(Object.keys(paths['/v1/a'] ?? {})).toEqual(['get', 'post']);
  });

  it('refuses two meanings of one schema name', () => {
    const [first, second] = [{ Number: { type: 'object' } }, { Number: { type: 'string' } }];
    const documents = [document({}, first), document({}, second)];
    expect(() => mergeOpenApi(document({}), documents)).toThrow('two services describe the schema Number differently');
  });

  it('leaves out what services say to each other alone', () => {
    const internal = document({ '/internal/numbers/{id}': { get: operation('x') } });
    expect(mergeOpenApi(document({}), [internal]).paths).toEqual({});
  });
});

describe('withDetails', () => {
  const documented = () =>
    withDetails(
      { '/v1/numbers/{id}': { delete: { ...operation('Numbers_release'), parameters: [path, key, key2] } } },
      {},
    );
  const path = { name: 'id', in: 'path' as const, required: true };
  const key = { name: 'Idempotency-Key', in: 'header' as const };
  const key2 = { name: 'idempotency-key', in: 'header' as const, required: true };
  const released = () => documented()['/v1/numbers/{id}']?.delete;

  it('names every status that an operation may answer with, and an example of each code', () => {
    const responses = released()?.responses ?? {};
    expect(Object.keys(responses)).toEqual(['400', '401', '403', '404', '409', '413', '415', '422', '429', '503']);
    expect(JSON.stringify(responses['409'])).toContain('number_not_active');
    for (const [, name = ''] of JSON.stringify(responses).matchAll(/components\/examples\/(\w+)/g)) {
      expect(Object.keys(problemExamples())).toContain(name);
    }
  });

  it('shows the header of idempotent requests once, as one that may be left out', () => {
    const names = (released()?.parameters ?? []).map((parameter) => ('name' in parameter ? parameter.name : ''));
    expect(names).toEqual(['id', 'Idempotency-Key']);
  });

  it('shows what an id looks like', () => {
    expect(released()?.parameters?.[0]).toMatchObject({ name: 'id', example: expect.stringMatching(/^num_/) });
  });

  it('says which scope a key needs, and how to call it', () => {
    expect(released()?.description).toContain('`numbers:write`');
    expect(released()?.description).toContain('curl -sS -X DELETE "$MEISIM_URL/v1/numbers/$NUMBER_ID"');
  });
});

describe('the OpenAPI document', () => {
  const text = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
  const { paths, components, info, servers } = JSON.parse(text) as OpenAPIObject;

  it('lets no object without named members pass as an empty one: generated clients could set nothing in it', () => {
    const schemas = Object.entries((components?.schemas ?? {}) as Record<string, DescribedObject>);
    const closed = schemas.flatMap(([schema, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, field]) => field.type === 'object' && !('properties' in field) && !('allOf' in field))
        .filter(([, field]) => !('additionalProperties' in field))
        .map(([name]) => `${schema}.${name}`),
    );
    expect(closed).toEqual([]);
  });

  it('gives no field of a body a default: generated clients would demand the field', () => {
    const schemas = Object.values(components?.schemas ?? {}) as DescribedObject[];
    const fields = schemas.flatMap(({ properties = {} }) => Object.entries(properties));
    expect(fields.filter(([, field]) => 'default' in field).map(([name]) => name)).toEqual([]);
  });

  it('calls no key a JWT', () => {
    expect(JSON.stringify(components?.securitySchemes)).not.toContain('bearerFormat');
  });

  it('says where it is served, and under which license', () => {
    expect(servers).toEqual([{ url: '/', description: expect.any(String) }]);
    expect(info.license?.name).toBe('Apache-2.0');
  });

  it('refers to each header that it describes', () => {
    const unused = Object.keys(components?.headers ?? {}).filter(
      (name) => !text.includes(`"#/components/headers/${name}"`),
    );
    expect(unused).toEqual([]);
  });

  it('names every error code where it may come, or among those of any call', () => {
    const named = JSON.stringify(paths) + String(info.description);
    const silent = Object.keys(ERROR_CODES).filter((code) => !new RegExp(`[\`/]${code}[\`"]`).test(named));
    expect(silent).toEqual([]);
  });

  it('says of every call that names one object that there may be none: 404', () => {
    const silent = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, OperationObject>)
        .filter(([, called]) => namesAnObject(path, called, components?.schemas ?? {}) && !('404' in called.responses))
        .map(([method]) => `${method} ${path}`),
    );
    expect(silent).toEqual([]);
  });
});

interface DescribedObject {
  properties?: Record<string, { type?: string }>;
}

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** In its path, its query or its body. */
function namesAnObject(path: string, { parameters, requestBody }: OperationObject, schemas: object): boolean {
  if (path.includes('{id}') || JSON.stringify(parameters ?? []).includes('"name":"number_id"')) return true;
  const schema = /#\/components\/schemas\/(\w+)/.exec(JSON.stringify(requestBody ?? null))?.[1] ?? '';
  return JSON.stringify(Reflect.get(schemas, schema) ?? null).includes('"number_id":');
}

describe('asyncApiDocument', () => {
  it('describes every topic under its own name', () => {
    const channels = asyncApiDocument('1')['channels'];
    const addresses = Object.values(Object(channels) as Record<string, { address: string }>).map(
      ({ address }) => address,
    );
    expect(addresses.sort()).toEqual(Object.values(TOPICS).sort());
  });
});

describe('the guide to keys', () => {
  it('tells of every scope what the document tells of it', () => {
    const guide = readFileSync(new URL('../../docs/guides/keys.md', import.meta.url), 'utf8');
    for (const [scope, meaning] of Object.entries(API_SCOPES)) {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`${scope}\``)) ?? '';
      expect(row.toLowerCase()).toContain(meaning.replace(/\.$/, '').toLowerCase());
    }
  });
});

describe('errorsPage', () => {
  it('has every code', () => {
    const codes = [...errorsPage().matchAll(/^## (\w+)$/gm)].map(([, code]) => code);
    expect(codes.sort()).toEqual(Object.keys(ERROR_CODES).sort());
  });
});
