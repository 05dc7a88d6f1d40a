import { describe, expect, it } from '@jest/globals';
import { esimStateOf } from './download-progress.js';
import { interpretAnswer } from './es2plus-outcome.js';

const answer = (status: string, more: object = {}, statusCodeData?: object) =>
  JSON.stringify({ header: { functionExecutionStatus: { status, statusCodeData } }, ...more });

describe('interpretAnswer', () => {
  it('takes success, with a warning too', () => {
    expect(interpretAnswer(200, answer('Executed-Success', { matchingId: 'M', smdpAddress: 'h' }))).toEqual({
      kind: 'executed',
      answer: { iccid: null, matchingId: 'M', smdpAddress: 'h' },
      warning: null,
    });
    const codes = { subjectCode: '8.2', reasonCode: '1.1', message: 'late' };
    expect(interpretAnswer(200, answer('Executed-WithWarning', {}, codes))).toMatchObject({
      kind: 'executed',
      warning: '8.2/1.1 late',
    });
  });

  it('finds the failure in the body of an HTTP 200', () => {
    const codes = { subjectCode: '8.2.1', reasonCode: '3.9', subjectIdentifier: 'x', message: 'unknown' };
    expect(interpretAnswer(200, answer('Failed', {}, codes))).toMatchObject({
      kind: 'refused',
      subjectCode: '8.2.1',
      reasonCode: '3.9',
      detail: '8.2.1/3.9 unknown',
    });
    expect(interpretAnswer(200, answer('Failed'))).toMatchObject({ kind: 'refused', detail: 'Failed' });
  });

  it('knows that an expired call was not executed', () => {
    expect(interpretAnswer(200, answer('Expired'))).toMatchObject({ kind: 'not-executed' });
  });

  it('knows that an SM-DP+ that is busy has not executed the call, and may do so later', () => {
    const busy = { subjectCode: '1.2', reasonCode: '4.4', message: 'busy' };
    expect(interpretAnswer(200, answer('Failed', {}, busy))).toEqual({ kind: 'not-executed', detail: '1.2/4.4 busy' });
  });

  it.each([
    [500, ''],
    [503, answer('Executed-Success')],
    [429, ''],
    [408, ''],
    [204, ''],
    [202, ''],
    [201, '<html>'],
    [200, ''],
    [200, '<html>'],
    [200, '{"header":{}}'],
    [200, answer('Perhaps')],
  ])('does not know what became of a call answered with HTTP %d and %j', (status, body) => {
    expect(interpretAnswer(status, body)).toMatchObject({ kind: 'unknown' });
  });

  it('reads an answer also when a gateway has given it another status of success', () => {
    expect(interpretAnswer(202, answer('Executed-Success', { matchingId: 'M' }))).toMatchObject({ kind: 'executed' });
    expect(interpretAnswer(201, answer('Failed'))).toMatchObject({ kind: 'refused' });
  });

  it('takes no text of the SM-DP+ that a database would refuse', () => {
    const codes = { subjectCode: '8.2.1\u0000', reasonCode: '9'.repeat(99), message: `${'x'.repeat(199)}😀 and more` };
    const { detail } = interpretAnswer(200, answer('Failed', {}, codes)) as { detail: string };
    expect(detail.isWellFormed()).toBe(true);
    expect(detail).toMatch(/^8\.2\.1 \/9{32} x{199}\ufffd$/);
    expect(interpretAnswer(200, answer('\ud83d\u0000'))).toEqual({ kind: 'unknown', detail: 'status \ufffd ' });
  });

  it.each([302, 400, 401, 404])('knows of HTTP %d that the SM-DP+ has said nothing of the profile', (status) => {
    expect(interpretAnswer(status, '')).toEqual({ kind: 'turned-away', detail: `HTTP ${status}` });
  });
});

describe('esimStateOf', () => {
  it('reads the notification points of SGP.22, 5.3.5, unless what they report failed', () => {
    expect([3, 4, 5, 6, 7, 8, 99].map((point) => esimStateOf(point, 'Executed-Success'))).toEqual([
      ...['downloaded', 'installed', null],
      ...['enabled', 'disabled', 'deleted', null],
    ]);
    expect(esimStateOf(4, 'Failed')).toBeNull();
  });
});
