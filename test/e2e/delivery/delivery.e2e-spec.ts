import { afterAll, beforeAll, describe } from '@jest/globals';
import { acknowledgement } from './acknowledgement.scenarios.js';
import { crash } from './crash.scenarios.js';
import { gone } from './gone.scenarios.js';
import { hostileEndpoints } from './hostile-endpoints.scenarios.js';
import { retries } from './retries.scenarios.js';
import { signature } from './signature.scenarios.js';
import { Stage } from './stage.js';

const LIMIT_MS = 120_000;

/**
 * What a receiver of our webhooks may rely on, seen from outside: SMS go in over SMPP, requests come
 * out at real servers, and the API tells of them. Runs on whichever event log the platform was started with.
 */
describe('delivery', () => {
  const stage = new Stage();
  beforeAll(async () => stage.open(), LIMIT_MS);
  afterAll(async () => stage.close(), LIMIT_MS);

  describe('a message is acknowledged', () => {
    acknowledgement(stage);
  });
  describe('a message that was not acknowledged', () => {
    retries(stage);
  });
  describe('every request', () => {
    signature(stage);
  });
  describe('an endpoint that answers 410', () => {
    gone(stage);
  });
  describe('an endpoint', () => {
    hostileEndpoints(stage);
  });
  describe('a dispatcher that is killed (-9)', () => {
    crash(stage);
  });
});
