/** Services that own routes, as identity tokens name them. */
export type Owner = 'gateway' | 'provisioning' | 'message-store' | 'sms-ingest' | 'webhook-dispatcher';

/** Services that speak HTTP/2, too. Where thousands of requests are held, each should not take a connection. */
export const HTTP2_SERVICES: ReadonlySet<Owner> = new Set<Owner>(['message-store']);

/** A call is answered soon; a wait is held until something happens; a stream goes on until somebody leaves. */
export type Holding = 'call' | 'wait' | 'stream';

export interface Route {
  /** Its path with `:id` where an id stands: one name for all its requests. */
  template: string;
  owner: Owner;
  /** Who may ask. */
  caller: 'account' | 'operator';
  holding: Holding;
  /** A call that may take some seconds for an object that is not there: others shall not wait for its connection. */
  lingers: boolean;
  /** Largest body, in bytes. */
  bodyMax: number;
  /** Media type of a body. */
  bodyType: string;
}

export type RouteMatch =
  | { kind: 'route'; route: Route }
  /** The path is there, with other methods. */
  | { kind: 'method'; template: string; allowed: string[] }
  | { kind: 'none' };

interface RouteRow {
  methods: readonly string[];
  template: string;
  owner: Owner;
  holding?: Holding;
  /** Held only when the query has this parameter. */
  holdsWith?: string;
  lingers?: boolean;
  caller?: 'operator';
  bodyMax?: number;
  bodyType?: string;
}

const BODY_MAX = 1024 * 1024;
const INVENTORY_BODY_MAX = 64 * 1024 * 1024;
/** The one word that stands where an id may stand. */
const ID = '(?!provision$)[^/]+';

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(':id', ID).replaceAll('.', '\\.')}$`);
}

/** Where several patterns fit, the first row that takes the method decides. */
const ROWS: readonly RouteRow[] = [
  { methods: ['POST'], template: '/v1/numbers/provision', owner: 'provisioning', holding: 'wait' },
  { methods: ['GET'], template: '/v1/numbers', owner: 'provisioning' },
  { methods: ['GET', 'PATCH', 'DELETE'], template: '/v1/numbers/:id', owner: 'provisioning' },
  { methods: ['GET'], template: '/v1/numbers/:id/qr.svg', owner: 'provisioning' },
  { methods: ['GET'], template: '/v1/numbers/:id/qr.png', owner: 'provisioning' },
  { methods: ['GET'], template: '/v1/numbers/:id/messages', owner: 'message-store', holdsWith: 'wait' },
  { methods: ['GET'], template: '/v1/numbers/:id/code', owner: 'message-store', holding: 'wait' },
  {
    methods: ['POST'],
    template: '/v1/numbers/:id/webhook/test',
    owner: 'webhook-dispatcher',
    lingers: true,
  },
  { methods: ['GET'], template: '/v1/events', owner: 'message-store', holding: 'stream' },
  { methods: ['GET', 'DELETE'], template: '/v1/messages/:id', owner: 'message-store', lingers: true },
  { methods: ['GET'], template: '/v1/messages/:id/attempts', owner: 'message-store', lingers: true },
  { methods: ['POST'], template: '/v1/messages/:id/redeliver', owner: 'message-store', lingers: true },
  { methods: ['GET'], template: '/v1/attempts', owner: 'message-store' },
  { methods: ['POST'], template: '/v1/redeliveries', owner: 'message-store' },
  { methods: ['GET'], template: '/v1/account', owner: 'gateway' },
  { methods: ['GET'], template: '/v1/audit-log', owner: 'gateway' },
  { methods: ['GET', 'POST'], template: '/v1/api-keys', owner: 'gateway' },
  { methods: ['DELETE'], template: '/v1/api-keys/:id', owner: 'gateway' },
  { methods: ['POST'], template: '/v1/api-secret/rotate', owner: 'gateway' },
  { methods: ['POST'], template: '/v1/sandbox/messages', owner: 'gateway' },
  { methods: ['POST'], template: '/v1/admin/accounts', owner: 'gateway', caller: 'operator' },
  { methods: ['PATCH'], template: '/v1/admin/accounts/:id', owner: 'gateway', caller: 'operator' },
  { methods: ['GET'], template: '/v1/admin/audit', owner: 'gateway', caller: 'operator' },
  { methods: ['GET'], template: '/v1/admin/carriers', owner: 'sms-ingest', caller: 'operator' },
  { methods: ['GET'], template: '/v1/admin/unrouted', owner: 'sms-ingest', caller: 'operator' },
  {
    methods: ['POST'],
    template: '/v1/admin/inventory',
    owner: 'provisioning',
    caller: 'operator',
    bodyMax: INVENTORY_BODY_MAX,
    bodyType: 'text/csv',
    // A large file takes its time.
    holding: 'wait',
  },
];
const ROUTES = ROWS.map((row) => ({ ...row, pattern: patternOf(row.template) }));

/**
 * Which service answers a request.
 * @param pathname as `requestPath` gives it
 * @param query without the question mark
 */
export function matchRoute(method: string, pathname: string, query: URLSearchParams): RouteMatch {
  const rows = ROUTES.filter((row) => row.pattern.test(pathname));
  const [first] = rows;
  if (!first) return { kind: 'none' };
  const { template } = first;
  const row = rows.find((candidate) => accepts(candidate, method));
  if (!row) return { kind: 'method', template, allowed: [...new Set(rows.flatMap((candidate) => candidate.methods))] };
  return {
    kind: 'route',
    route: {
      template,
      owner: row.owner,
      caller: row.caller ?? 'account',
      holding: row.holdsWith !== undefined && query.has(row.holdsWith) ? 'wait' : (row.holding ?? 'call'),
      lingers: row.lingers ?? false,
      bodyMax: row.bodyMax ?? BODY_MAX,
      bodyType: row.bodyType ?? 'application/json',
    },
  };
}

/** HEAD goes wherever GET goes. */
function accepts(row: RouteRow, method: string): boolean {
  return row.methods.includes(method === 'HEAD' ? 'GET' : method);
}
