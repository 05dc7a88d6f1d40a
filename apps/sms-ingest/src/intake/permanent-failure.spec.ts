import { describe, expect, it } from '@jest/globals';
import { EventLogUnavailableError } from '#libs/messaging';
import { MalformedSmsError } from '#libs/sms';
import { isPermanent } from './permanent-failure.js';

const withCode = (code: string) => Object.assign(new Error('database'), { code });

describe('isPermanent', () => {
  it('lets the carrier keep what may be taken later', () => {
    const failures = [
      new EventLogUnavailableError('down'),
      withCode('57P01'),
      withCode('ECONNREFUSED'),
      new Error(),
      5,
    ];
    expect(failures.filter(isPermanent)).toEqual([]);
  });
  it('refuses only what can never be taken', () => {
    expect([new MalformedSmsError('header'), withCode('22P05')].map(isPermanent)).toEqual([true, true]);
  });
});
