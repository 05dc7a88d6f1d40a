import { describe, expect, it } from '@jest/globals';
import { TOPICS } from '../topics.js';
import { encodeEvent, InvalidEventError, parseEvent } from './event-schemas.js';

const event = {
  number_id: 'num_01HXY3A0000000000000000000',
  account_id: 'acct_01HXY3A0000000000000000000',
  revision: 3,
  reason: 'gone' as const,
};

describe('parseEvent', () => {
  it('gives back what encodeEvent wrote', () => {
    expect(parseEvent(TOPICS.webhookDisabled, encodeEvent(TOPICS.webhookDisabled, event))).toEqual(event);
  });
  it('ignores fields that it does not know, so that producers may add some', () => {
    const value = Buffer.from(JSON.stringify({ ...event, added_later: 1 }));
    expect(parseEvent(TOPICS.webhookDisabled, value)).toMatchObject(event);
  });
  it('names the bad field and never its value', () => {
    const value = Buffer.from(JSON.stringify({ ...event, number_id: 'secret-value' }));
    expect(() => parseEvent(TOPICS.webhookDisabled, value)).toThrow(InvalidEventError);
    expect(() => parseEvent(TOPICS.webhookDisabled, value)).toThrow(/\/number_id/);
    expect(() => parseEvent(TOPICS.webhookDisabled, value)).not.toThrow(/secret-value/);
  });
  it('refuses what is not JSON', () => {
    expect(() => parseEvent(TOPICS.webhookDisabled, Buffer.from('{'))).toThrow('not JSON');
  });
});
