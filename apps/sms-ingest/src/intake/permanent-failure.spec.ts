import { describe, expect, it } from '@jest/globals';
import { EventLogUnavailableError, RecordTooLargeError } from '#libs/messaging';
import { MalformedSmsError } from '#libs/sms';
import { isPermanent, isRefusedForGood } from './permanent-failure.js';

const withCode = (code: string) => Object.assign(new Error('database'), { code });

describe('isPermanent', () => {
  it('lets the carrier keep what may be taken later', () => {
    const failures = [
      new EventLogUnavailableError('down'),
      withCode('57P01'),
      withCode('ECONNREFUSED'),
      // A row of somebody else's in the way says nothing about the message.
      withCode('23505'),
      new Error(),
      5,
    ];
    expect(failures.filter(isPermanent)).toEqual([]);
  });
  it('refuses only what can never be taken', () => {
    const failures = [new MalformedSmsError('header'), withCode('22P05'), withCode('23502'), withCode('23514')];
    expect(failures.filter((failure) => !isPermanent(failure))).toEqual([]);
  });
});

describe('isRefusedForGood', () => {
  it('lets the carrier keep a message whose topic takes no record of its size', () => {
    const tooLarge = new RecordTooLargeError('the topic takes no record of this size');
    // Others of its batch are not to suffer from it.
    expect(isPermanent(tooLarge)).toBe(true);
    expect(isRefusedForGood(tooLarge)).toBe(false);
    expect(isRefusedForGood(new MalformedSmsError('header'))).toBe(true);
  });
});
