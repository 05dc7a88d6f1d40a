import { examples } from './examples.js';

/** What follows the code reads like its unit or currency, and is none: tests of all characters, texts without a full stop. */
export const CODES_BEFORE_OTHER_CHARACTERS = examples(`
583921 | Your code is 583921 €{}[]~^|
583921 | Your code is 583921€
583921 | Code 583921 €{}
583921 | code 583921 日本語
583921 | Your code is 583921 日本語 😀
583921 | Your code is 583921 x
583921 | Your OTP 583921 ₹
583921 | Votre code est 583921 €uro
583921 | Code: 583921 €uro {test} [ok]
5839214 | Your code is 5839214 m
583921 | Your code is 583921 lol 😀
- | Your code is 50000 points closer to gold
- | the code is 4821 lines long
`);
