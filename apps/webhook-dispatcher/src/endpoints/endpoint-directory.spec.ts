import { describe, expect, it } from '@jest/globals';
import { systemClock, type AccountUpdated, type NumberProvisioned } from '#libs/contracts';
import type { Keyring } from '#libs/security';
import { accountUpdated, numberProvisioned, smsReceived } from '../testing/events.fixture.js';
import { EndpointDirectory } from './endpoint-directory.service.js';

/** A projection whose table answers when the test says so. */
class SlowProjection<E> {
  readonly answers: ((state: E) => void)[] = [];
  private cached: E | undefined;

  known(): E | undefined {
    return this.cached;
  }

  get(): Promise<E> {
    if (this.cached !== undefined) return Promise.resolve(this.cached);
    return new Promise((resolve) => {
      this.answers.push((state) => {
        this.cached = state;
        resolve(state);
      });
    });
  }

  /** A newer state was told. */
  changed(): void {
    this.cached = undefined;
  }
}

function scene() {
  const numbers = new SlowProjection<NumberProvisioned>();
  const accounts = new SlowProjection<AccountUpdated>();
  return { numbers, accounts, directory: new EndpointDirectory(numbers, accounts, {} as Keyring, systemClock) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the route of a message while the database is slow', () => {
  it('is none once the message was deleted meanwhile', async () => {
    const { numbers, accounts, directory } = scene();
    const message = smsReceived();
    const route = directory.route(message);
    numbers.answers[0]?.(numberProvisioned());
    directory.markDeleted(message.message_id);
    accounts.answers[0]?.(accountUpdated());
    expect(await route).toEqual({ kind: 'skip', reason: 'message_deleted' });
  });

  it('is none once its webhook has answered 410 meanwhile', async () => {
    const { numbers, accounts, directory } = scene();
    const message = smsReceived();
    const route = directory.route(message);
    directory.markGone(message.number_id, 1);
    numbers.answers[0]?.(numberProvisioned());
    accounts.answers[0]?.(accountUpdated());
    expect(await route).toEqual({ kind: 'skip', reason: 'webhook_disabled' });
  });

  it('leads to the webhook that its number was given meanwhile', async () => {
    const { numbers, accounts, directory } = scene();
    const route = directory.route(smsReceived());
    numbers.answers[0]?.(numberProvisioned());
    await turn();
    numbers.changed();
    accounts.answers[0]?.(accountUpdated());
    await turn();
    numbers.answers[1]?.(numberProvisioned({ webhook_url: 'https://example.com/new', revision: 2 }));
    expect(await route).toMatchObject({ kind: 'deliver', target: { href: 'https://example.com/new' }, revision: 2 });
  });

  it('is asked for once more at most: a database that is always slow must not keep it for ever', async () => {
    const { numbers, accounts, directory } = scene();
    const route = directory.route(smsReceived());
    accounts.answers[0]?.(accountUpdated());
    for (const revision of [1, 2]) {
      numbers.answers.at(-1)?.(numberProvisioned({ revision }));
      numbers.changed();
      await turn();
    }
    expect(await route).toMatchObject({ kind: 'deliver', revision: 2 });
    expect(numbers.answers).toHaveLength(2);
  });
});

it('a webhook that has answered 410 stays disabled although an attempt to it as it was before ends later', async () => {
  const { numbers, accounts, directory } = scene();
  const message = smsReceived();
  directory.markGone(message.number_id, 2);
  directory.markGone(message.number_id, 1);
  const route = directory.route(message);
  numbers.answers[0]?.(numberProvisioned({ revision: 2 }));
  accounts.answers[0]?.(accountUpdated());
  expect(await route).toEqual({ kind: 'skip', reason: 'webhook_disabled' });
});
