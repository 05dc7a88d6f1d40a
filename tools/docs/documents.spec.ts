import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES, TOPICS } from '#libs/contracts';
import { asyncApiDocument } from './asyncapi.js';
import { errorsPage } from './errors-page.js';
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

describe('asyncApiDocument', () => {
  it('describes every topic under its own name', () => {
    const channels = asyncApiDocument('1')['channels'];
    const addresses = Object.values(Object(channels) as Record<string, { address: string }>).map(
      ({ address }) => address,
    );
    expect(addresses.sort()).toEqual(Object.values(TOPICS).sort());
  });
});

describe('errorsPage', () => {
  it('has every code', () => {
    const codes = [...errorsPage().matchAll(/^## (\w+)$/gm)].map(([, code]) => code);
    expect(codes.sort()).toEqual(Object.keys(ERROR_CODES).sort());
  });
});
