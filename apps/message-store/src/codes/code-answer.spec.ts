import { describe, expect, it } from '@jest/globals';
import { codeAnswer, noCodeAnswer, type Evidence } from './code-answer.js';

const evidence: Evidence = {
  since: '2026-05-19T14:22:00.000Z',
  waited_ms: 30_000,
  number_status: 'active',
  carrier_links: { total: 2, up: 1 },
  messages_without_code: [],
};

describe('codeAnswer', () => {
  it('gives the code that was found when the message came, whatever the text looks like now', () => {
    const message = { messageId: 'msg_1', from: '245-78', receivedAt: new Date(0), text: 'no digits', code: '583921' };
    expect(codeAnswer(message)).toMatchObject({ code: '583921', received_at: '1970-01-01T00:00:00Z' });
  });

  it('names the host that a code is bound to', () => {
    const text = 'Your code is 583921\n\n@example.com #583921';
    const message = { messageId: 'msg_1', from: '245-78', receivedAt: new Date(0), text, code: '583921' };
    expect(codeAnswer(message)).toMatchObject({ bound_domain: 'example.com', confidence: 1 });
  });

  it('says nothing of a code by another one, which a missing part may have cut off', () => {
    const text = 'Your code is 583921\n\n@example.com #5839';
    const message = { messageId: 'msg_1', from: '245-78', receivedAt: new Date(0), text, code: '583921' };
    expect(codeAnswer(message)).toMatchObject({ code: '583921', bound_domain: null, confidence: null });
  });
});

describe('noCodeAnswer', () => {
  it('tells what is most useful to know', () => {
    const chatter = [{ message_id: 'msg_1', from: '245-78', received_at: '2026-05-19T14:23:01.204Z' }];
    expect(noCodeAnswer(evidence).reason).toBe('no_message');
    const cut = { ...evidence, carrier_links: { total: 2, up: 0 } };
    expect(noCodeAnswer(cut).reason).toBe('carrier_link_down');
    expect(noCodeAnswer({ ...evidence, carrier_links: null }).reason).toBe('no_message');
    expect(noCodeAnswer({ ...cut, number_status: 'released' }).reason).toBe('number_not_active');
    expect(noCodeAnswer({ ...evidence, number_status: 'suspended' }).reason).toBe('number_not_active');
    expect(noCodeAnswer({ ...evidence, number_status: null }).reason).toBe('number_not_active');
    const withChatter = { ...evidence, number_status: 'released', messages_without_code: chatter };
    expect(noCodeAnswer(withChatter).reason).toBe('message_without_code');
  });
});
