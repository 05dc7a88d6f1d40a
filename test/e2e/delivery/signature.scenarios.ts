import { expect } from '@jest/globals';
import type { ReceivedRequest } from '#libs/testing';
import { verifySignatures } from '../harness/webhook-signatures.js';
import { nth, type Endpoint } from './endpoint.js';
import type { Stage } from './stage.js';

const ALL_THREE = { v1: true, v2: true, standard: true };
const NONE = { v1: false, v2: false, standard: false };
/** A change is in effect for attempts that start more than 2 s after its answer. */
const IN_EFFECT_MS = 2_100;

function header(request: ReceivedRequest, name: string): string {
  return String(request.headers[name]);
}

async function requestFor(endpoint: Endpoint, index: number): Promise<ReceivedRequest> {
  await endpoint.sms('Your code is 583921');
  return nth(await endpoint.requests(index + 1), index);
}

export function signature(stage: Stage): void {
  stage.promise('is signed in three ways that a receiver can check with the account secret alone', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 200 });
    const request = await requestFor(endpoint, 0);
    const { api_secret } = scene.customer.account;
    expect(request.method).toBe('POST');
    expect(header(request, 'content-type')).toBe('application/json');
    expect(header(request, 'user-agent')).toBe('MeiSIM-Webhook/1');
    expect(header(request, 'x-meisim-signature')).toMatch(/^t=\d{10},v1=[0-9a-f]{64},v2=[0-9a-f]{64}$/);
    expect(header(request, 'webhook-signature')).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/);
    expect(verifySignatures(request, api_secret)).toEqual(ALL_THREE);
  });

  stage.promise('fails the check with another secret, and with one byte changed', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 200 });
    const request = await requestFor(endpoint, 0);
    const { api_secret } = scene.customer.account;
    expect(verifySignatures(request, `whsec_${Buffer.alloc(32).toString('base64')}`)).toEqual(NONE);
    const forged = Buffer.from(request.rawBody.toString('utf8').replace('583921', '583922'));
    expect(verifySignatures({ ...request, rawBody: forged }, api_secret)).toEqual(NONE);
  });

  stage.promise('carries the time of its own attempt, so that a recorded one can be told', async (scene) => {
    const endpoint = await scene.endpoint((_, index) => ({ kind: 'respond', status: index === 0 ? 500 : 200 }));
    await endpoint.sms('Your code is 583921');
    const requests = await endpoint.requests(2);
    const times = requests.map((request) => Number(header(request, 'webhook-timestamp')));
    expect(nth(times, 1) - nth(times, 0)).toBeGreaterThanOrEqual(14);
    for (const request of requests) {
      const sentS = request.receivedAtMs / 1000;
      expect(Math.abs(Number(header(request, 'webhook-timestamp')) - sentS)).toBeLessThan(5);
      expect(header(request, 'x-meisim-signature')).toContain(`t=${header(request, 'webhook-timestamp')},`);
      expect(verifySignatures(request, scene.customer.account.api_secret)).toEqual(ALL_THREE);
    }
  });

  stage.promise('is signed with both secrets after a rotation, so that receivers can change over', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 200 });
    const rotation = await endpoint.api.post<{ api_secret: string }>('/v1/api-secret/rotate', {});
    expect(rotation.status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, IN_EFFECT_MS));
    const request = await requestFor(endpoint, 0);
    expect(header(request, 'x-meisim-signature')).toMatch(/^t=\d{10}(,v1=[0-9a-f]{64}){2}(,v2=[0-9a-f]{64}){2}$/);
    expect(header(request, 'webhook-signature').split(' ')).toHaveLength(2);
    expect(verifySignatures(request, rotation.body.api_secret)).toEqual(ALL_THREE);
    expect(verifySignatures(request, scene.customer.account.api_secret)).toEqual(ALL_THREE);
  });

  stage.promise('is signed with the new secret alone after a rotation that ends the older ones', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 200 });
    const first = await endpoint.api.post<{ api_secret: string }>('/v1/api-secret/rotate', {});
    const rotation = await endpoint.api.post<{ api_secret: string }>('/v1/api-secret/rotate', { end_previous: true });
    expect(rotation.status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, IN_EFFECT_MS));
    const request = await requestFor(endpoint, 0);
    expect(header(request, 'x-meisim-signature')).toMatch(/^t=\d{10},v1=[0-9a-f]{64},v2=[0-9a-f]{64}$/);
    expect(header(request, 'webhook-signature')).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/);
    expect(verifySignatures(request, rotation.body.api_secret)).toEqual(ALL_THREE);
    for (const ended of [first.body.api_secret, scene.customer.account.api_secret]) {
      expect(verifySignatures(request, ended)).toEqual(NONE);
    }
  });
}
