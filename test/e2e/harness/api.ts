import { documentedFetch } from '#libs/testing';

/** A number as the API shows it; only what tests look at. */
export interface NumberView {
  id: string;
  phone: string | null;
  status: string;
  source: string;
  mode: string;
  country: string;
  iccid: string | null;
  lpa: string | null;
  qr: string | null;
  webhook_url: string | null;
  webhook_enabled: boolean;
  webhook_disabled_reason: string | null;
}

export interface MessageView {
  id: string;
  number_id: string;
  from: string;
  text: string;
  received_at: string;
  phone: string;
  code: string | null;
  kind: string;
  truncated: boolean;
  segments: number;
  delivery: { state: string; attempts: number; last_status: number | null; next_attempt_at: string | null };
}

export interface MessagePage {
  messages: MessageView[];
  next_cursor: string;
}

export interface AttemptView {
  id: string;
  message_id: string;
  attempt: number;
  trigger: string;
  outcome: string;
  status_code: number | null;
  error: string | null;
  started_at: string;
  duration_ms: number;
  next_attempt_at: string | null;
}

export interface Problem {
  status: number;
  code: string;
  request_id: string;
  errors?: { field: string; message: string }[];
}

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

const TIMEOUT_MS = 150_000;

/** An API consumer with one key. */
export class ApiConsumer {
  constructor(
    private readonly baseUrl: string,
    private readonly key: string,
  ) {}

  async call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await documentedFetch(new URL(path, this.baseUrl), {
      method,
      headers: {
        authorization: `Bearer ${this.key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? null : JSON.parse(text)) as T };
  }

  async get<T>(path: string): Promise<Answer<T>> {
    return this.call('GET', path);
  }

  async post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.call('POST', path, body, headers);
  }

  /** An active number. @throws Error when the answer is not 201 */
  async provision(request: Record<string, unknown> = {}): Promise<NumberView & { phone: string }> {
    const { status, body } = await this.post<NumberView>('/v1/numbers/provision', request);
    if (status !== 201 || body.phone === null) throw new Error(`provision: ${status} ${JSON.stringify(body)}`);
    return { ...body, phone: body.phone };
  }

  async messages(numberId: string, query = ''): Promise<MessagePage> {
    const { status, body } = await this.get<MessagePage>(`/v1/numbers/${numberId}/messages${query}`);
    if (status !== 200) throw new Error(`messages: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Every stored message of a number, page after page. */
  async allMessages(numberId: string): Promise<MessageView[]> {
    const all: MessageView[] = [];
    let query = '?limit=100';
    for (;;) {
      const page = await this.messages(numberId, query);
      all.push(...page.messages);
      if (page.messages.length < 100) return all;
      query = `?limit=100&cursor=${encodeURIComponent(page.next_cursor)}`;
    }
  }

  async attempts(messageId: string): Promise<AttemptView[]> {
    const { body } = await this.get<{ attempts: AttemptView[] }>(`/v1/messages/${messageId}/attempts`);
    return body.attempts;
  }
}
