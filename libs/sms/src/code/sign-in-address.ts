import type { Test } from './context.js';
import { ADDRESS_BLANK } from './masks.js';
import { mayBeTyped } from './may-be-typed.js';
import { isAfterWord, isAskedFor } from './words-around.js';

/** `foo.com/activate`, `foo.tv/link`: where one signs in, or adds a device. */
const SIGN_IN_PATH =
  /\w\.[a-z]{2,10}\/(?:[\w-]{1,20}\/)?(?:activate|activation|authenticate|confirm|connect|devices?|link|log-?in|otp|pair|pairing|sign-?in|tv|verify|verification|2fa)(?![\w-])/i;
const LETTERS_AND_DIGITS = /^(?=.*\d)[A-Z\d]{5,8}$/;

/** "Go to foo.tv/activate and enter 4096": the address says what the number is for. */
export const isAskedForAtSignInAddress: Test = (context) =>
  isAskedFor(context) &&
  !isAfterWord(context) &&
  (mayBeTyped(context) || LETTERS_AND_DIGITS.test(context.candidate.code)) &&
  context.text.includes(ADDRESS_BLANK) &&
  SIGN_IN_PATH.test(context.written);
