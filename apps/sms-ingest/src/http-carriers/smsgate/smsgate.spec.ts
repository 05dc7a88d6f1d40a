import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { ReceivingSlot } from '#libs/carriers';
import { SMSGATE_KEY, smsGateRequest, smsGateSms } from '../../testing/provider-requests.js';
import { receivingPhone } from './receiving-slot.js';
import { smsGateReading } from './smsgate-message.js';
import { isSmsGateSignature } from './smsgate-signature.js';

const NOW = Date.parse('2026-05-19T14:23:01Z');
const slot = (phone: string, device: string | null = null, sim: number | null = null): ReceivingSlot => ({
  phone,
  device,
  sim,
});

describe('X-Signature of SMS Gateway for Android', () => {
  const { headers, body } = smsGateRequest(smsGateSms({}), NOW);
  const given = {
    signature: headers['x-signature'] ?? '',
    timestamp: headers['x-timestamp'] ?? '',
    body: Buffer.from(body),
  };
  const check = (changes: Partial<typeof given>, nowMs = NOW, key = SMSGATE_KEY) =>
    isSmsGateSignature(key, { ...given, ...changes }, nowMs);

  it('covers body and timestamp with the signing key', () => {
    expect(check({})).toBe(true);
    expect(check({ signature: given.signature.toUpperCase() })).toBe(true);
    expect(check({ body: Buffer.from(`${body}\n`) })).toBe(false);
    expect(check({ timestamp: String(Number(given.timestamp) + 1) })).toBe(false);
    expect(check({ signature: '' })).toBe(false);
    expect(check({}, NOW, 'another')).toBe(false);
  });

  it('holds for 5 minutes either way, and only with a time in it', () => {
    expect([-300_000, 300_000].map((offMs) => check({}, NOW + offMs))).toEqual([true, true]);
    expect([-301_000, 301_000].map((offMs) => check({}, NOW + offMs))).toEqual([false, false]);
    const signature = createHmac('sha256', SMSGATE_KEY).update(body).digest('hex');
    expect(check({ signature, timestamp: '' })).toBe(false);
  });
});

describe('receivingPhone', () => {
  it('takes the entry that names device and SIM before one for any', () => {
    const slots = [slot('+1'), slot('+2', 'dev'), slot('+3', 'dev', 2), slot('+4', null, 2)];
    expect(receivingPhone(slots, 'dev', 2)).toBe('+3');
    expect(receivingPhone(slots, 'dev', 1)).toBe('+2');
    expect(receivingPhone(slots, 'other', 2)).toBe('+4');
    expect(receivingPhone(slots, 'other', null)).toBeNull();
  });

  it('knows the number of a phone with one SIM, also when the phone does not say which SIM', () => {
    expect(receivingPhone([slot('+1')], 'dev', null)).toBe('+1');
    expect(receivingPhone([slot('+1', 'dev', 1)], 'dev', null)).toBe('+1');
  });

  it('does not guess', () => {
    expect(receivingPhone([slot('+1', 'dev', 1), slot('+2', 'dev', 2)], 'dev', null)).toBeNull();
    expect(receivingPhone([slot('+1'), slot('+2')], 'dev', 1)).toBeNull();
    expect(receivingPhone([slot('+1', 'dev', 1)], 'dev', 2)).toBeNull();
    expect(receivingPhone([], 'dev', 1)).toBeNull();
  });
});

describe('an event of SMS Gateway for Android', () => {
  const slots = [slot('+14155550100')];

  it('is a message under its own id, with the time at which the phone had it', () => {
    expect(smsGateReading(smsGateSms({ id: 'ev-1' }), slots)).toEqual({
      kind: 'messages',
      messages: [
        {
          id: 'ev-1',
          from: '24578',
          to: '+14155550100',
          content: { kind: 'sms', text: 'Your code is 583921' },
          segments: 1,
          sentAtMs: Date.parse('2026-05-19T14:23:00Z'),
        },
      ],
    });
  });

  it.each(['mms:received', 'sms:data-received'])('is unsupported when it is %s', (event) => {
    const reading = smsGateReading(smsGateSms({ event }, { message: undefined, data: 'AAA=' }), slots);
    expect(reading).toMatchObject({ messages: [{ content: { kind: 'unsupported', text: '' } }] });
  });

  it('is a message also when nobody says who sent it', () => {
    const reading = smsGateReading(smsGateSms({}, { phoneNumber: null }), slots);
    expect(reading).toMatchObject({ messages: [{ from: '', content: { text: 'Your code is 583921' } }] });
  });

  it.each(['constructor', 'toString', '__proto__'])('is ignored when it is called %s', (event) => {
    expect(smsGateReading(smsGateSms({ event }), slots)).toEqual({ kind: 'ignored' });
  });

  it('is ignored when nothing came in', () => {
    expect(smsGateReading({ event: 'system:ping', id: 'x', payload: {} }, slots)).toEqual({ kind: 'ignored' });
  });

  it('is to be sent again when no number is known for its SIM', () => {
    const reading = () => smsGateReading(smsGateSms({}, { simNumber: 2 }), [slot('+14155550100', null, 1)]);
    expect(reading).toThrow(expect.objectContaining({ status: 503, message: expect.stringContaining('SIM 2') }));
  });

  it.each([null, {}, smsGateSms({ id: 5 })])('is refused as %j', (event) => {
    expect(() => smsGateReading(event, slots)).toThrow(expect.objectContaining({ code: 'validation_failed' }));
  });
});
