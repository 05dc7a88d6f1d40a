import { describe, expect, it } from '@jest/globals';
import { judge, type Observations } from './promises.js';

function record(
  webhookId: string,
  sender: string,
  bodies = ['a'],
  acknowledged = 1,
): Observations['delivered'][number] {
  return { webhookId, sender, requests: bodies.length, acknowledged, bodies: new Set(bodies) };
}

const stored = (id: string, sender: string, deliveryState = 'delivered'): Observations['stored'][number] => ({
  id,
  sender,
  deliveryState,
  numberId: 'num_1',
});

const CARRIER: Observations['carrier'] = {
  given: 2,
  accepted: 2,
  failed: 0,
  answerLost: new Set(),
  putOff: new Set(),
  refused: new Map(),
};

const WELL: Observations = {
  sent: ['100000', '100001'],
  carrier: CARRIER,
  stored: [stored('msg_0', '100000'), stored('msg_1', '100001')],
  delivered: [record('msg_0', '100000'), record('msg_1', '100001')],
  provisioned: ['num_1'],
  listed: ['num_1'],
};

const brokenBy = (changes: Partial<Observations>): string[] =>
  judge({ ...WELL, ...changes }).flatMap(({ promise, evidence }) => (evidence.length > 0 ? [promise] : []));

describe('judge', () => {
  it('finds nothing when every message is stored and delivered', () => {
    expect(brokenBy({})).toEqual([]);
  });

  it('tells a message that is lost', () => {
    expect(brokenBy({ stored: [stored('msg_0', '100000')], delivered: [record('msg_0', '100000')] })).toEqual([
      'every accepted message is stored',
      'every accepted message is delivered',
    ]);
  });

  it('does not take a request for a delivery', () => {
    expect(brokenBy({ delivered: [record('msg_0', '100000'), record('msg_1', '100001', ['a'], 0)] })).toEqual([
      'every accepted message is delivered',
      'every stored message is delivered, and every delivered one is stored',
    ]);
  });

  it('tells a message that was delivered and then forgotten', () => {
    const delivered = [...WELL.delivered, record('msg_2', '100001')];
    expect(brokenBy({ delivered })).toEqual(['every stored message is delivered, and every delivered one is stored']);
  });

  it('tells a delivery that the API does not know of', () => {
    expect(brokenBy({ stored: [stored('msg_0', '100000'), stored('msg_1', '100001', 'pending')] })).toEqual([
      'every delivered message is shown as delivered',
    ]);
  });

  it('tells two bodies under one webhook-id', () => {
    expect(brokenBy({ delivered: [record('msg_0', '100000', ['a', 'b']), record('msg_1', '100001')] })).toEqual([
      'no webhook-id has two bodies',
    ]);
  });

  it('tells an id that is stored twice', () => {
    expect(brokenBy({ stored: [...WELL.stored, stored('msg_1', '100001')] })).toEqual([
      'no message id is stored twice',
    ]);
  });

  it('takes a second copy for a new message only when the carrier sent it again', () => {
    const twice = {
      stored: [...WELL.stored, stored('msg_2', '100001')],
      delivered: [...WELL.delivered, record('msg_2', '100001')],
    };
    expect(brokenBy(twice)).toEqual(['no message is stored again unless the carrier sent it again']);
    expect(brokenBy({ ...twice, carrier: { ...CARRIER, answerLost: new Set(['100001']) } })).toEqual([]);
    expect(brokenBy({ ...twice, carrier: { ...CARRIER, putOff: new Set(['100001']) } })).toEqual([]);
  });

  it('tells messages that are refused, or still with the carrier', () => {
    const refused = { ...CARRIER, accepted: 1, failed: 1, refused: new Map([['100001', 0x65]]) };
    expect(judge({ ...WELL, carrier: refused })[0]?.evidence).toEqual([
      '1 messages were refused for good',
      '100001 was refused with 0x65',
    ]);
    expect(brokenBy({ carrier: { ...CARRIER, accepted: 1 } })).toEqual(['our side takes every message in the end']);
  });

  it('tells a number that nobody was given, and one that is gone', () => {
    const promise = 'a provisioning that is asked for again gives the same number';
    expect(brokenBy({ listed: ['num_1', 'num_2'] })).toEqual([promise]);
    expect(brokenBy({ listed: [] })).toEqual([promise]);
  });
});
