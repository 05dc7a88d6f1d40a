import type { Test } from './context.js';

/** Where people are called up by number. */
const CALLED_UP =
  /(?<!\p{L})(?:now serving|being served|in (?:the )?queue|(?:at|near|to|by) (?:the )?(?:counter|window|desk) \d)/iu;

/** "Your token number is 214. Now serving 198": a place in a queue. Of longer numbers "token" more often is a code. */
export const isQueueNumber: Test = ({ candidate, text }) => candidate.form === 'short' && CALLED_UP.test(text);
