import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { SUPERSEDED } from '#libs/contracts';
import { ATTEMPT_ERRORS } from '../../apps/webhook-dispatcher/src/attempts/attempt-error.js';
import { NO_DELIVERY_REASONS, SKIP_REASONS } from '../../apps/webhook-dispatcher/src/endpoints/message-route.js';

const GUIDE = new URL('../../docs/guides/retries.md', import.meta.url);

/** The first cells of the guide's tables of errors. */
function explained(): string[] {
  return [...readFileSync(GUIDE, 'utf8').matchAll(/^\| `(\w+)`/gm)].flatMap(([, word = '']) =>
    word === 'error' ? [] : [word],
  );
}

describe('the guide to retries', () => {
  it('explains every word that an attempt can have as its error, and no other', () => {
    expect(explained().sort()).toEqual([...ATTEMPT_ERRORS, ...SKIP_REASONS, ...NO_DELIVERY_REASONS, SUPERSEDED].sort());
  });
});
