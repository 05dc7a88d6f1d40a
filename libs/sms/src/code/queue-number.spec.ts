import { describe, expect, it } from '@jest/globals';
import { extractCode } from './extract-code.js';

describe('a number in a queue', () => {
  it.each([
    'Your token number is 214. Now serving 198 at counter 4',
    'Your token no is 118, please wait near counter 3',
    'Token number: 307. Please go to window 2',
  ])('is no code: %s', (text) => {
    expect(extractCode(text).code).toBeNull();
  });

  it('leaves three digits a code where nobody is called up', () => {
    expect(extractCode('Your verification code is 214').code).toBe('214');
  });
});
