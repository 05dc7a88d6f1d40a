import { rootReason } from './root-reason.js';
import { problemText } from './problem-text.js';

/** An answer of the admin API that is not a success; the message is the API's own detail. */
export class AdminApiError extends Error {
  override readonly name = 'AdminApiError';

  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(`HTTP ${status}: ${detail}`);
  }
}

/** No answer. */
export class GatewayUnreachableError extends Error {
  override readonly name = 'GatewayUnreachableError';

  constructor(gatewayUrl: string, error: unknown) {
    super(`the gateway at ${gatewayUrl} does not answer: ${rootReason(error)}`, { cause: error });
  }
}

export interface NewAccount {
  account_id: string;
  api_key: string;
  test_api_key: string;
  api_secret: string;
}

export interface AccountRequest {
  name: string;
  max_numbers?: number;
  max_provisions_30d?: number;
}

/** What became of the rows of an inventory file; the API says more. */
export interface ImportResult {
  rejected: number;
}

const REQUEST_TIMEOUT_MS = 60_000;

function isNewAccount(value: unknown): value is NewAccount {
  if (typeof value !== 'object' || value === null) return false;
  return ['account_id', 'api_key', 'test_api_key', 'api_secret'].every(
    (name) => typeof Reflect.get(value, name) === 'string',
  );
}

function isImportResult(value: unknown): value is ImportResult {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'rejected') === 'number';
}

/** The operator's side of the gateway. */
export class AdminClient {
  constructor(
    private readonly gatewayUrl: string,
    private readonly adminToken: string,
  ) {}

  async createAccount(request: AccountRequest): Promise<NewAccount> {
    const response = await this.post('/v1/admin/accounts', 'application/json', JSON.stringify(request));
    const account: unknown = await response.json();
    if (!isNewAccount(account)) throw new AdminApiError(response.status, 'an answer without the new keys');
    return account;
  }

  /**
   * @param csv rows `iccid,imsi,msisdn,profile_type` under a header line
   * @param carrier id of the carrier whose numbers these are; null: the service's default
   * @returns the API's report
   */
  async importInventory(csv: string, carrier: string | null): Promise<ImportResult> {
    const query = carrier === null ? '' : `?carrier=${encodeURIComponent(carrier)}`;
    const response = await this.post(`/v1/admin/inventory${query}`, 'text/csv', csv);
    const result: unknown = await response.json();
    if (!isImportResult(result)) throw new AdminApiError(response.status, 'an answer without what became of the rows');
    return result;
  }

  private async post(path: string, contentType: string, body: string): Promise<Response> {
    const response = await fetch(new URL(path, this.gatewayUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${this.adminToken}`, 'content-type': contentType },
      body,
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new GatewayUnreachableError(this.gatewayUrl, error);
    });
    if (!response.ok) throw new AdminApiError(response.status, problemText(await response.text()));
    return response;
  }
}
