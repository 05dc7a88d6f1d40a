import { readFileSync } from 'node:fs';

interface DocumentedAnswer {
  headers?: object;
  content?: Record<string, { examples?: object }>;
}
type Responses = Record<string, DocumentedAnswer>;
interface Path {
  pattern: RegExp;
  operations: Record<string, { responses: Responses }>;
}

/** What any call may answer, as the document's own description says. */
const OF_ANY_CALL: readonly number[] = [405, 408, 431, 500];
const PROBLEM = 'application/problem+json';
/** Headers that a caller acts on. */
const HEADERS_TO_ACT_ON = ['location', 'retry-after', 'ratelimit', 'ratelimit-policy', 'www-authenticate'] as const;

let documented: Path[] | undefined;

/** The paths of docs/openapi.json, those without a parameter first. */
function documentedPaths(): Path[] {
  const text = readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8');
  const { paths } = JSON.parse(text) as { paths: Record<string, Path['operations']> };
  return Object.entries(paths)
    .sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
    .map(([path, operations]) => ({
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      operations,
    }));
}

/**
 * Checks an answer of the API against docs/openapi.json.
 * @param code of the problem; undefined where the answer is none
 * @throws Error when its operation is in the document, and its status or code is not
 */
export function assertDocumented(method: string, path: string, status: number, code?: unknown): void {
  const responses = responsesOf(method, path.split('?', 1)[0] ?? '');
  if (responses === undefined || OF_ANY_CALL.includes(status)) return;
  const answer = responses[status];
  const codes: unknown[] = Object.keys(answer?.content?.[PROBLEM]?.examples ?? {});
  if (answer !== undefined && (code === undefined || codes.includes(code))) return;
  throw new Error(`docs/openapi.json knows no answer ${status} (${JSON.stringify(code)}) of ${method} ${path}`);
}

/**
 * Checks what an answer carries against docs/openapi.json.
 * @throws Error when the status is in the document, and a header to act on or the media type is not
 */
export function assertDocumentedHeaders(method: string, path: string, status: number, headers: Headers): void {
  const answer = responsesOf(method, path)?.[status];
  if (answer === undefined) return;
  const known = Object.keys(answer.headers ?? {}).map((name) => name.toLowerCase());
  const silent: string[] = HEADERS_TO_ACT_ON.filter((name) => headers.has(name) && !known.includes(name));
  const mediaType = headers.get('content-type')?.split(';', 1)[0];
  if (mediaType !== undefined && !(mediaType in (answer.content ?? {}))) silent.push(`content-type: ${mediaType}`);
  if (silent.length === 0) return;
  throw new Error(`docs/openapi.json knows no ${silent.join(', ')} in answer ${status} of ${method} ${path}`);
}

function responsesOf(method: string, pathname: string): Responses | undefined {
  documented ??= documentedPaths();
  const operations = documented.find(({ pattern }) => pattern.test(pathname))?.operations;
  return operations?.[method === 'HEAD' ? 'get' : method.toLowerCase()]?.responses;
}

/** `fetch` for an API that keeps to its document. @throws also as `assertDocumented` does */
export async function documentedFetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, init);
  const isProblem = response.headers.get('content-type')?.startsWith(PROBLEM) ?? false;
  const problem = isProblem ? ((await response.clone().json()) as { code?: unknown }) : {};
  const method = init.method ?? 'GET';
  const { pathname } = new URL(url);
  assertDocumented(method, pathname, response.status, problem.code);
  assertDocumentedHeaders(method, pathname, response.status, response.headers);
  return response;
}
