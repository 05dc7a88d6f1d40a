import type { OpenAPIObject } from '@nestjs/swagger';
import { ERROR_CODES, requiredScope, type ErrorCode } from '#libs/contracts';
import { curlExample } from './curl-example.js';
import { problemsOf, type OperationFacts } from './operation-problems.js';
import { headerReferences, headersOf } from './response-headers.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Responses = Operation['responses'];
type Caller = OperationFacts['caller'];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const SECURITY: Readonly<Record<Caller, string>> = { account: 'bearer', operator: 'operator', carrier: 'carrier' };
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'Kept for 24 h: the same key with the same body gets the first answer again.',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  example: 'signup-42',
};

/** Completes every operation: who may call it, what it may answer, how to call it. */
export function withDetails(paths: OpenAPIObject['paths'], schemas: object): OpenAPIObject['paths'] {
  for (const [path, methods] of Object.entries(paths)) {
    for (const method of METHODS) {
      const operation = methods[method];
      if (operation) complete(operation, method.toUpperCase(), path, schemas);
    }
  }
  return paths;
}

function complete(operation: Operation, method: string, path: string, schemas: object): void {
  const caller = callerOf(path);
  joinIdempotencyKeys(operation);
  showIds(operation, path);
  const body = operation.requestBody;
  if (body && !('$ref' in body)) body.required = hasRequiredFields(body, schemas);
  operation.security = [{ [SECURITY[caller]]: [] }];
  operation.responses = {
    ...successes(operation.responses, caller),
    ...problems(factsOf(operation, method, caller), caller),
  };
  const scope = caller === 'account' ? requiredScope(method, path) : null;
  operation.description = [
    operation.description ?? '',
    scope === null ? '' : `Needs a key with the scope \`${scope}\` (or \`*\`).`,
    curlExample({ method, path, operation, schemas, caller }),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A body whose fields may all be left out may be left out itself. */
function hasRequiredFields(body: { content: Record<string, { schema?: object }> }, schemas: object): boolean {
  const schema = body.content['application/json']?.schema;
  if (!schema || !('$ref' in schema)) return true;
  const named: unknown = Reflect.get(schemas, String(schema.$ref).split('/').at(-1) ?? '');
  return typeof named === 'object' && named !== null && 'required' in named;
}

function callerOf(path: string): Caller {
  if (path.startsWith('/v1/admin/')) return 'operator';
  return path.startsWith('/carriers/') ? 'carrier' : 'account';
}

const ID_EXAMPLES: readonly [RegExp, string][] = [
  [/^\/v1\/numbers\//, 'num_01HXY3N8ZV5QK2T9R7M4C6B1AA'],
  [/^\/v1\/messages\//, 'msg_01HXY3ZD8VQ6T2M4K9S7B5N1RC'],
  [/^\/v1\/api-keys\//, 'key_01HXY3A0000000000000000000'],
  [/^\/v1\/admin\/accounts\//, 'acct_01HXY3A0000000000000000000'],
  [/^\/carriers\//, 'generic'],
];

function showIds(operation: Operation, path: string): void {
  const example = ID_EXAMPLES.find(([pattern]) => pattern.test(path))?.[1];
  for (const parameter of operation.parameters ?? []) {
    if ('in' in parameter && parameter.in === 'path' && example !== undefined) parameter.example = example;
  }
}

/** A service may name the header twice, once to document it and once to read it. */
function joinIdempotencyKeys(operation: Operation): void {
  const parameters = operation.parameters ?? [];
  const others = parameters.filter((parameter) => !isIdempotencyKey(parameter));
  operation.parameters = others.length === parameters.length ? parameters : [...others, IDEMPOTENCY_KEY];
}

function isIdempotencyKey(parameter: object): boolean {
  return 'name' in parameter && String(parameter.name).toLowerCase() === 'idempotency-key';
}

function factsOf(operation: Operation, method: string, caller: Caller): OperationFacts {
  const parameters = operation.parameters ?? [];
  const has = (place: string) => parameters.some((parameter) => 'in' in parameter && parameter.in === place);
  return {
    id: operation.operationId ?? '',
    caller,
    hasPathParameters: has('path'),
    isRead: method === 'GET',
    hasBody: operation.requestBody !== undefined,
    hasQuery: has('query'),
    takesIdempotencyKey: parameters.some(isIdempotencyKey),
  };
}

function successes(responses: Responses, caller: Caller): Responses {
  const described: Responses = {};
  for (const [status, response] of Object.entries(responses)) {
    // Problems are described from the registry of codes, all alike.
    if (Number(status) >= 400 || !response || '$ref' in response) continue;
    const headers = { ...headerReferences(headersOf(Number(status), caller)), ...response.headers };
    described[status] = { ...response, description: response.description || SUCCESS[status] || 'Done', headers };
  }
  return described;
}

const SUCCESS: Readonly<Record<string, string>> = { 200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'No content' };

function problems(facts: OperationFacts, caller: Caller): Responses {
  const described: Responses = {};
  for (const [status, codes] of problemsOf(facts)) {
    const examples = Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
    described[String(status)] = {
      description: codes.map((code) => `\`${code}\`: ${ERROR_CODES[code].explanation}`).join('\n\n'),
      headers: headerReferences(headersOf(status, caller, codes)),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, examples } },
    };
  }
  return described;
}

/** A problem document for each code. */
export function problemExamples(): Record<string, { summary: string; value: unknown }> {
  const codes = Object.keys(ERROR_CODES) as ErrorCode[];
  return Object.fromEntries(codes.map((code) => [code, { summary: ERROR_CODES[code].title, value: example(code) }]));
}

const MEMBERS: Partial<Record<ErrorCode, Record<string, unknown>>> = {
  validation_failed: { errors: [{ field: 'country', message: 'country must be two capital letters' }] },
  webhook_url_not_allowed: { errors: [{ field: 'webhook_url', message: '127.0.0.1 is not a public address' }] },
  provisioning_failed: { number_id: 'num_01HXY3N8ZV5QK2T9R7M4C6B1AA' },
  insufficient_scope: { required_scope: 'numbers:write' },
};

function example(code: ErrorCode): unknown {
  const { status, title, explanation } = ERROR_CODES[code];
  return {
    type: `urn:meisim:problem:${code}`,
    title,
    status,
    detail: explanation,
    code,
    request_id: 'req_5f2c9d7be1a04c83',
    ...MEMBERS[code],
  };
}
