import { expect } from '@jest/globals';
import { createTestCertificate, type Behaviour } from '#libs/testing';
import { freePort } from '../../../tools/processes/free-ports.js';
import { webhookBody } from '../harness/webhook-signatures.js';
import { nth, type Endpoint } from './endpoint.js';
import type { Scene } from './scene.js';
import type { Stage } from './stage.js';

interface HostileKind {
  /** What it does, after "an endpoint". */
  does: string;
  endpoint: (scene: Scene) => Promise<Endpoint>;
  /** How an attempt at it ends. */
  attempt: { outcome: 'delivered' | 'failed'; error: string | null };
}

const MESSAGES = 20;
const PER_S = 20;
/** Attempts at a hostile endpoint take up to 10 s: who waited for one would be later than this. */
const QUICK_MS = 8_000;
const TEN_MB = 10_000_000;
const OK: Behaviour = { kind: 'respond', status: 200 };
const OK_BYTES = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n';

function behaving(behaviour: Behaviour): (scene: Scene) => Promise<Endpoint> {
  return async (scene) => scene.endpoint(behaviour);
}

function at(url: (healthyUrl: string) => string | Promise<string>): (scene: Scene) => Promise<Endpoint> {
  return async (scene) => {
    const receiver = await scene.receiver(OK);
    return scene.endpointAt(await url(receiver.url), receiver);
  };
}

async function redirectingToItself(scene: Scene): Promise<Endpoint> {
  const receiver = await scene.receiver({ kind: 'redirect', status: 302, location: '/loop' });
  return scene.endpointAt(`${receiver.url}/loop`, receiver);
}

async function selfSigned(scene: Scene): Promise<Endpoint> {
  return scene.endpoint(OK, { certificate: createTestCertificate('localhost') });
}

const HOSTILE: readonly HostileKind[] = [
  {
    does: 'accepts and never answers',
    endpoint: behaving({ kind: 'hang' }),
    attempt: { outcome: 'failed', error: 'timeout' },
  },
  {
    does: 'refuses connections',
    endpoint: at(async () => `http://127.0.0.1:${await freePort()}/hook`),
    attempt: { outcome: 'failed', error: 'connection_refused' },
  },
  {
    does: 'resets in mid-response',
    endpoint: behaving({ kind: 'raw', bytes: 'HTTP/1.1 20', then: 'reset' }),
    attempt: { outcome: 'failed', error: 'connection_reset' },
  },
  {
    does: 'drips its status line, one byte a second',
    endpoint: behaving({ kind: 'raw', bytes: OK_BYTES, intervalMs: 1_000, then: 'keep' }),
    attempt: { outcome: 'failed', error: 'timeout' },
  },
  {
    does: 'answers with a body of 10 MB',
    endpoint: behaving({ kind: 'respond', status: 200, body: '.'.repeat(TEN_MB) }),
    attempt: { outcome: 'delivered', error: null },
  },
  {
    does: 'answers in something that is not HTTP',
    endpoint: behaving({ kind: 'raw', bytes: '220 mail.example.com ESMTP\r\n\r\n', then: 'end' }),
    attempt: { outcome: 'failed', error: 'invalid_response' },
  },
  {
    does: 'speaks no TLS behind its https URL',
    endpoint: at((url) => `${url.replace('http:', 'https:')}/hook`),
    attempt: { outcome: 'failed', error: 'tls_error' },
  },
  {
    does: 'has a certificate that it made itself',
    endpoint: selfSigned,
    attempt: { outcome: 'failed', error: 'tls_error' },
  },
  {
    does: 'has a name that resolves to nothing',
    endpoint: at(() => 'http://no-such-endpoint.invalid/hook'),
    attempt: { outcome: 'failed', error: 'dns_failure' },
  },
  {
    does: 'redirects to itself',
    endpoint: redirectingToItself,
    attempt: { outcome: 'failed', error: 'redirect_not_followed' },
  },
];

/** From the message being whole to the request's arrival, the longest of all, ms. */
function slowestMs({ receiver }: Endpoint): number {
  return Math.max(
    ...receiver.requests.map((request) => request.receivedAtMs - Date.parse(webhookBody(request).received_at)),
  );
}

export function hostileEndpoints(stage: Stage): void {
  for (const { does, endpoint, attempt } of HOSTILE) {
    stage.promise(
      `that ${does} costs its own messages alone: the healthy one beside it gets all at once`,
      async (scene) => {
        const [hostile, healthy] = await Promise.all([endpoint(scene), scene.endpoint(OK)]);
        const texts = Array.from({ length: MESSAGES }, (_, index) => `Your code is ${100_000 + index}`);
        await Promise.all([hostile.manySms(texts, PER_S), healthy.manySms(texts, PER_S)]);
        const requests = await healthy.requests(MESSAGES);
        expect(requests.map((request) => webhookBody(request).text).sort()).toEqual(texts);
        expect(slowestMs(healthy)).toBeLessThan(QUICK_MS);
        const [first] = await hostile.attempts(1);
        expect(first).toMatchObject({ attempt: 1, ...attempt });
        expect(nth(await hostile.messages(MESSAGES), 0).delivery.attempts).toBeGreaterThanOrEqual(1);
        if (attempt.outcome === 'failed') expect(first?.next_attempt_at).not.toBeNull();
      },
    );
  }
}
