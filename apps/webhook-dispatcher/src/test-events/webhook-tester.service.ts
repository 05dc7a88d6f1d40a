import { setTimeout as delay } from 'node:timers/promises';
import { DomainError, idTimeMs, parseId, type Clock, type IdGenerator, type WebhookAttempt } from '#libs/contracts';
import type { PersistenceLogger } from '#libs/persistence';
import { sealTextAndCode, type Keyring } from '#libs/security';
import type { AttemptDto, NumberLookup } from '#libs/service-kit';
import type { AttemptMaker } from '../attempts/attempt-maker.service.js';
import { attemptVerdict } from '../attempts/attempt-outcome.js';
import type { WebhookSender } from '../attempts/webhook-sender.client.js';
import type { AttemptRecorder } from '../deliveries/attempt-recorder.service.js';
import type { Delivery } from '../deliveries/delivery.js';
import type { EndpointRoute } from '../endpoints/message-route.js';
import type { FailingEndpoints } from '../failing/failing-endpoints.service.js';
import type { EndpointDirectory } from '../endpoints/endpoint-directory.service.js';
import { TEST_CODE, TEST_TEXT, testMessage } from './test-message.js';
import { refuseUnheardOf, testRoute, type Asker } from './test-route.js';

/** Tests that one account may have under way: each may take 10 s, and they stand in no queue. */
const TESTS_MAX = 10;
/** A number younger than this may be active and still on its way to us, ms. */
const NEW_NUMBER_MS = 5 * 60_000;
const NEW_NUMBER_WAIT_MS = 2_000;
const NEW_NUMBER_LOOK_MS = 50;

export interface WebhookTesterParts {
  directory: EndpointDirectory;
  maker: AttemptMaker;
  sender: WebhookSender;
  recorder: AttemptRecorder;
  failing: FailingEndpoints;
  numbers: NumberLookup;
  keyring: Keyring;
  ids: IdGenerator;
  clock: Clock;
  logger: PersistenceLogger;
}

/** Tries a webhook out: one attempt, at once, whatever the endpoint's limit and breaker say, never repeated. */
export class WebhookTester {
  private readonly byAccount = new Map<string, number>();
  /** Tests that are not told of yet. */
  private untold = 0;
  private stopping = false;

  constructor(private readonly parts: WebhookTesterParts) {}

  /** Tests that would be cut off by an end of the process. */
  get underWay(): number {
    return this.untold;
  }

  /** No test starts any more. */
  stopStarting(): void {
    this.stopping = true;
  }

  /**
   * @throws DomainError as `testRoute` says; rate_limited when the account has ten tests under way; service_unavailable
   * when the service stops
   */
  async test(numberId: string, asker: Asker): Promise<AttemptDto> {
    const { number, route } = await this.routeOf(numberId, asker);
    const { keyring, ids, clock } = this.parts;
    const nowMs = clock.now();
    const id = ids.next('message', nowMs);
    const sealed = sealTextAndCode(keyring, id, { text: TEST_TEXT, code: TEST_CODE }, nowMs);
    const message = testMessage(number, id, sealed, nowMs);
    const delivery: Delivery = { id, trigger: 'test', message, attempts: 0, traceparent: null };
    return this.oneOfFew(asker.account_id, () => this.attempt(delivery, route));
  }

  private async attempt(delivery: Delivery, route: EndpointRoute): Promise<AttemptDto> {
    if (this.stopping) throw new DomainError('service_unavailable', 'The service stops.', { retryAfterS: 1 });
    this.untold += 1;
    let told: Promise<void> = Promise.resolve();
    try {
      const attempt = await this.send(delivery, route);
      told = attempt.told;
      return attempt.dto;
    } finally {
      void told.then(() => {
        this.untold -= 1;
      });
    }
  }

  private async send(delivery: Delivery, route: EndpointRoute): Promise<{ dto: AttemptDto; told: Promise<void> }> {
    const { maker, sender, recorder, failing, directory, logger } = this.parts;
    const sent = await sender.send(maker.request(delivery, route));
    const verdict = attemptVerdict(sent.result, 1, []);
    const { number_id, message_id } = delivery.message;
    if (verdict.kind === 'gone') directory.markGone(number_id, route.revision);
    const excerpt = await sent.excerpt;
    const event = recorder.eventOf(delivery, sent, verdict, excerpt);
    // The asker waits for the endpoint, not for our log.
    const told = recorder
      .tell(delivery, event, verdict, route.revision)
      .then(async () => {
        await failing.ended(delivery, verdict, route.revision);
      })
      .catch((error: unknown) => {
        logger.warn({ err: error, number_id, message_id }, 'webhook test not recorded');
      });
    return { dto: attemptDto(event, excerpt), told };
  }

  private async routeOf(numberId: string, asker: Asker): Promise<ReturnType<typeof testRoute>> {
    const id = parseId('number', numberId);
    if (id === null) throw new DomainError('not_found');
    const { clock, directory, numbers } = this.parts;
    const unheardOf = (await directory.number(id)) ? null : await numbers.find(id);
    if (unheardOf) refuseUnheardOf(unheardOf, asker);
    const isNew = unheardOf !== null || clock.now() - idTimeMs(id) < NEW_NUMBER_MS;
    const untilMs = performance.now() + (isNew ? NEW_NUMBER_WAIT_MS : 0);
    for (;;) {
      const [number, account] = await Promise.all([directory.number(id), directory.account(asker.account_id)]);
      // Either event may be the later one.
      if ((number && account) || performance.now() >= untilMs) {
        // Active, says provisioning: its event is on the way.
        if (!number && unheardOf) throw new DomainError('service_unavailable', undefined, { retryAfterS: 1 });
        return testRoute(number, account, asker);
      }
      await delay(NEW_NUMBER_LOOK_MS);
    }
  }

  private async oneOfFew<T>(accountId: string, work: () => Promise<T>): Promise<T> {
    const before = this.byAccount.get(accountId) ?? 0;
    if (before >= TESTS_MAX) {
      throw new DomainError('rate_limited', `${TESTS_MAX} webhook tests are under way.`, { retryAfterS: 1 });
    }
    this.byAccount.set(accountId, before + 1);
    try {
      return await work();
    } finally {
      const left = (this.byAccount.get(accountId) ?? 1) - 1;
      if (left === 0) this.byAccount.delete(accountId);
      else this.byAccount.set(accountId, left);
    }
  }
}

function attemptDto(event: WebhookAttempt, excerpt: string | null): AttemptDto {
  const { message_id, number_id, attempt, trigger, outcome, status_code, error } = event;
  const { attempt_id: id, started_at, duration_ms, next_attempt_at } = event;
  return {
    id,
    message_id,
    number_id,
    attempt,
    trigger,
    outcome,
    status_code,
    error,
    started_at,
    duration_ms,
    next_attempt_at,
    response_excerpt: excerpt,
  };
}
