import type { OpenAPIObject } from '@nestjs/swagger';

export interface CurlOperation {
  method: string;
  path: string;
  operation: NonNullable<OpenAPIObject['paths'][string]['get']>;
  /** Components that a body may refer to. */
  schemas: object;
  caller: 'account' | 'operator' | 'carrier';
}

const IDS: readonly [RegExp, string][] = [
  [/^\/v1\/numbers\/\{id\}/, '$NUMBER_ID'],
  [/^\/v1\/messages\/\{id\}/, '$MESSAGE_ID'],
  [/^\/v1\/api-keys\/\{id\}/, '$KEY_ID'],
  [/^\/v1\/admin\/accounts\/\{id\}/, '$ACCOUNT_ID'],
  [/^\/carriers\/\{id\}/, '$CARRIER_ID'],
];
const TOKENS = { account: '$MEISIM_API_KEY', operator: '$MEISIM_ADMIN_TOKEN', carrier: '$CARRIER_SECRET' } as const;

/** The call as a shell line: `MEISIM_URL` and the token come from the environment. */
export function curlExample({ method, path, operation, schemas, caller }: CurlOperation): string {
  const id = IDS.find(([pattern]) => pattern.test(path))?.[1] ?? '$ID';
  const base = caller === 'carrier' ? '$CARRIER_URL' : '$MEISIM_URL';
  const lines = [
    `curl -sS ${method === 'GET' ? '' : `-X ${method} `}"${base}${path.replace('{id}', id)}"`,
    `-H "Authorization: Bearer ${TOKENS[caller]}"`,
    ...bodyLines(operation, schemas),
  ];
  return `\`\`\`sh\n${lines.join(' \\\n  ')}\n\`\`\``;
}

function bodyLines(operation: CurlOperation['operation'], schemas: object): string[] {
  const body = operation.requestBody;
  if (!body || '$ref' in body) return [];
  const [type, media] = Object.entries(body.content)[0] ?? [];
  if (type === undefined) return [];
  const header = `-H 'Content-Type: ${type}'`;
  if (type !== 'application/json') return [header, '--data-binary @inventory.csv'];
  const reference = media?.schema && '$ref' in media.schema ? media.schema.$ref : '';
  const schema: unknown = Reflect.get(schemas, reference.split('/').at(-1) ?? '');
  return [header, `-d '${JSON.stringify(exampleBody(schema)).replaceAll("'", "'\\''")}'`];
}

/** The fields that must be there, and those with an example. */
function exampleBody(schema: unknown): Record<string, unknown> {
  const { properties = {} } = Object(schema) as { properties?: Record<string, object> };
  const body: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties)) {
    const value: unknown = 'example' in property ? property.example : undefined;
    if (value !== undefined && value !== null) body[name] = value;
  }
  return body;
}
