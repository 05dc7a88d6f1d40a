import { examples } from './examples.js';

/** Numbers of lists, dates in six digits, house numbers, in texts that speak of codes or of signing in. */
export const ORDINARY_CODES_OF_LISTS = examples(`
- | ship it to 12 MG Road, PIN code of my area is 400053
- | PIN code of our village is 560001, deliver tmrw
- | deliver to 1184 Elm Close, LS6 2AB
- | Confirm delivery address: 1184 Elm Close, LS6 2AB? Reply Y
- | Please verify your address: 2210 St. Mary's Road. Reply N if wrong
- | err code 2274 on the washer help! x
- | Fwd: err code 8880 on the washer since this morning
- | Recharge for 716 done, transaction 1041120513, valid till 040525
- | Plan 239 active, expiry date: 171226
- | Ur acct was signed in from Manila at 23:41 250223. If this was you, ignore this
- | ARTICLE CODE 591392 DISCONTINUED, €9779
- | article code 376448 size 29, R9048
- | SOC code 2134 for the visa form
- | SIC code 62012 business software dev, thats us
- | PLU code 4011 is bananas
- | Login fails with error 18456, check sql auth
- | Sign in stopped with error 50126 again
`);
