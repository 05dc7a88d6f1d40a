import { describe, expect, it } from '@jest/globals';
import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { parseIccid } from '#libs/esim';
import { DEMO_AREA_CODES, demoInventoryCsv } from './demo-inventory.js';

describe('the demo inventory', () => {
  const [header, ...rows] = demoInventoryCsv().trimEnd().split('\n');
  const columns = rows.map((row) => row.split(','));

  it('has 10,000 rows with the columns that the import expects', () => {
    expect(header).toBe('iccid,imsi,msisdn,profile_type');
    expect(rows).toHaveLength(10_000);
  });

  it('has valid US numbers only, each once, in every area code', () => {
    const phones = columns.map(([, , msisdn]) => msisdn ?? '');
    expect(phones.filter((phone) => !isValidPhoneNumber(phone))).toEqual([]);
    expect(phones.filter((phone) => !/^\+1\d{3}[2-9](?!11)\d{2}\d{4}$/.test(phone))).toEqual([]);
    expect(phones.filter((phone) => phone.slice(5, 8) === '555')).toEqual([]);
    expect(new Set(phones).size).toBe(10_000);
    expect(new Set(phones.map((phone) => phone.slice(2, 5)))).toEqual(new Set(DEMO_AREA_CODES));
  });

  it('has ICCIDs with a right check digit and 15-digit IMSIs, each once', () => {
    expect(columns.filter(([iccid]) => parseIccid(iccid ?? '') !== iccid)).toEqual([]);
    expect(columns.filter(([, imsi]) => !/^\d{15}$/.test(imsi ?? ''))).toEqual([]);
    expect(new Set(columns.map(([iccid]) => iccid)).size).toBe(10_000);
    expect(new Set(columns.map(([, imsi]) => imsi)).size).toBe(10_000);
  });

  it('is the same every time', () => {
    expect(demoInventoryCsv(50)).toBe(demoInventoryCsv(50));
  });
});
