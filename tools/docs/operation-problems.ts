import { ERROR_CODES, type ErrorCode } from '#libs/contracts';

/** What the document says of an operation, as far as its problems follow from that. */
export interface OperationFacts {
  id: string;
  caller: 'account' | 'operator' | 'carrier';
  hasPathParameters: boolean;
  /** Whether it only reads: a body that comes all the same is not looked at. */
  isRead: boolean;
  hasBody: boolean;
  hasQuery: boolean;
  takesIdempotencyKey: boolean;
}

/** What an operation answers besides the problems that follow from its shape. */
const OWN_PROBLEMS: Readonly<Record<string, readonly ErrorCode[]>> = {
  Attempts_list: ['not_found'],
  ApiKeys_create: ['forbidden', 'insufficient_scope'],
  ApiSecret_rotate: ['forbidden', 'too_many_signing_secrets'],
  Events_stream: ['not_found'],
  HttpCarriers_take: ['unauthorized', 'validation_failed'],
  Inventory_import: ['validation_failed'],
  Numbers_change: ['number_not_active', 'webhook_url_not_allowed'],
  Numbers_release: ['number_not_active'],
  Numbers_png: ['number_not_active'],
  Numbers_svg: ['number_not_active'],
  Provision_provision: [
    'quota_exceeded',
    'provision_limit_exceeded',
    'webhook_url_not_allowed',
    'provisioning_failed',
    'no_inventory',
    'number_not_active',
  ],
  Redeliveries_range: ['not_found'],
  Sandbox_send: ['forbidden', 'not_found', 'number_not_active', 'sandbox_unavailable'],
  WebhookTest_test: ['number_not_active', 'validation_failed'],
};

const CALLER_PROBLEMS: Readonly<Record<OperationFacts['caller'], readonly ErrorCode[]>> = {
  account: ['unauthorized', 'too_many_wrong_keys', 'rate_limited', 'account_suspended', 'insufficient_scope'],
  operator: ['unauthorized', 'too_many_wrong_keys'],
  carrier: ['unauthorized'],
};

/** The codes that an operation may answer with, by HTTP status. */
export function problemsOf(operation: OperationFacts): ReadonlyMap<number, ErrorCode[]> {
  const codes: ErrorCode[] = [
    ...CALLER_PROBLEMS[operation.caller],
    'bad_request',
    'service_unavailable',
    ...(operation.hasPathParameters ? (['not_found'] as const) : []),
    ...(operation.hasQuery ? (['validation_failed'] as const) : []),
    ...(operation.isRead ? [] : BODY_PROBLEMS),
    ...(operation.hasBody ? (['validation_failed'] as const) : []),
    ...(operation.takesIdempotencyKey ? IDEMPOTENCY_PROBLEMS : []),
    ...(OWN_PROBLEMS[operation.id] ?? []),
  ];
  return byStatus(codes);
}

/** Of what is sent, whether the operation takes a body or not. */
const BODY_PROBLEMS = ['payload_too_large', 'unsupported_media_type'] as const;
const IDEMPOTENCY_PROBLEMS = ['idempotency_in_progress', 'idempotency_key_reused', 'validation_failed'] as const;

function byStatus(codes: readonly ErrorCode[]): ReadonlyMap<number, ErrorCode[]> {
  const grouped = new Map<number, ErrorCode[]>();
  for (const code of new Set(codes)) {
    const { status } = ERROR_CODES[code];
    grouped.set(status, [...(grouped.get(status) ?? []), code]);
  }
  return new Map([...grouped].sort(([a], [b]) => a - b));
}

/** Operations that have problems of their own, to be checked against those that there are. */
export const OPERATIONS_WITH_PROBLEMS: readonly string[] = Object.keys(OWN_PROBLEMS);
