import { describe, expect, it } from '@jest/globals';
import { makeIccid } from '#libs/esim';
import { parseInventory } from './inventory-row.js';

const ICCID = makeIccid({ countryCode: '1', issuer: '260', account: 7 });
const HEAD = 'iccid,imsi,msisdn,profile_type';

describe('parseInventory', () => {
  it('reads a profile with its phone number, columns in any order and case', () => {
    const { rows, errors } = parseInventory(
      `MSISDN,note,Profile_Type,IMSI,ICCID\n14155550123,x,consumer,310260000000001,${ICCID}F\n`,
    );
    expect(errors).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        msisdn: '+14155550123',
        iccid: ICCID,
        imsi: '310260000000001',
        profileType: 'consumer',
        country: 'US',
        national: '4155550123',
      },
    ]);
  });

  it('takes a row without a profile for a hosted number, of any country', () => {
    const { rows } = parseInventory('msisdn,country\n+447700900123,\n447700900124,gb\n');
    expect(rows.map(({ iccid, country, national }) => [iccid, country, national])).toEqual([
      [null, 'GB', '7700900123'],
      [null, 'GB', '7700900124'],
    ]);
  });

  it.each([
    ['no calling code', `${ICCID},,4155550123,`, 'msisdn'],
    ['a phone number too short', `${ICCID},,+1415,`, 'msisdn'],
    ['a wrong check digit', `${ICCID.slice(0, -1)}${(Number(ICCID.slice(-1)) + 1) % 10},,+14155550123,`, 'iccid'],
    ['letters in the IMSI', `${ICCID},31026x,+14155550123,`, 'imsi'],
    ['a profile type without a profile', ',,+14155550123,consumer', 'iccid'],
  ])('names the field of a row with %s', (_what, row, field) => {
    const { rows, errors } = parseInventory(`${HEAD}\n,,+14155550100,\n${row}\n`);
    expect(rows).toHaveLength(1);
    expect(errors).toEqual([{ line: 3, field, message: expect.any(String) }]);
  });

  it('names the line and the fields of what is not UTF-8, and lets other columns be what they are', () => {
    const latin1 = (text: string) => Buffer.from(text, 'latin1').toString('utf8');
    const { rows, errors } = parseInventory(
      latin1(`${HEAD},note\n,,+14155550100,,caf\u00e9\n${ICCID},,+14155550123,caf\u00e9,\n,,+1415555\u00e90124,,\n`),
    );
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(errors).toEqual([
      { line: 3, field: 'profile_type', message: 'is not valid UTF-8' },
      { line: 4, field: 'msisdn', message: 'is not valid UTF-8' },
    ]);
  });

  it.each([
    ['GB', '+447700900123', 'US'],
    ['CA', '+14165550123', 'US'],
    ['JM', '+18765551234', 'US'],
    ['CA', '14165550123', ''],
    ['GB', '447700900123', ''],
    ['US', '+14155550123', 'CA'],
  ])('does not take a number of %s (%s) for one of another country', (home, msisdn, country) => {
    const { rows, errors } = parseInventory(`msisdn,country\n${msisdn},${country}\n`);
    expect(rows).toEqual([]);
    const message = `is a phone number of ${home}, not of ${country || 'US'}`;
    expect(errors).toEqual([{ line: 2, field: 'msisdn', message }]);
  });

  it('has a number with a plus in its own country when the row names none', () => {
    const { rows } = parseInventory('msisdn\n+14165550123\n+18765551234\n+14155550123\n');
    expect(rows.map(({ country }) => country)).toEqual(['CA', 'JM', 'US']);
  });

  it.each(['iccid', 'imsi', 'msisdn', 'profile_type', 'country'])('refuses a control character in %s', (field) => {
    const fields = { iccid: ICCID, imsi: '310260000000001', msisdn: '+14155550123', profile_type: 'x', country: 'US' };
    const row = Object.entries(fields).map(([name, text]) =>
      name === field ? `${text.slice(0, 1)}\0${text.slice(1)}` : text,
    );
    const { rows, errors } = parseInventory(`${Object.keys(fields).join(',')}\n${row.join(',')}\n`);
    expect(rows).toEqual([]);
    expect(errors).toEqual([{ line: 2, field, message: 'has a control character' }]);
  });

  it('refuses the second of two rows with one phone or one profile', () => {
    const { rows, errors } = parseInventory(
      `${HEAD}\n${ICCID},,+14155550100,\n,,+1 415 555 0100,\n${ICCID},,+14155550101,\n`,
    );
    expect(rows).toHaveLength(1);
    expect(errors.map(({ line, field }) => [line, field])).toEqual([
      [3, 'msisdn'],
      [4, 'iccid'],
    ]);
  });

  it.each(['', 'phone\n+14155550100'])('says that %j names no msisdn', (text) => {
    expect(parseInventory(text).errors).toMatchObject([{ line: 1, field: 'msisdn' }]);
  });
});
