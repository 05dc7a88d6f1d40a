import { CODES_BEHIND_ODD_WORDS } from './codes-behind-odd-words.js';
import { CODES_BESIDE_NUMBERS_TO_REPORT } from './codes-beside-numbers-to-report.js';
import { CODES_BESIDE_OFFERS_AND_CODES_OVER } from './codes-beside-offers-and-codes-over.js';
import { CODES_CARELESS_OR_TOLD } from './codes-careless-or-told.js';
import { CODES_IN_FEW_WORDS_WORLDWIDE } from './codes-in-few-words-worldwide.js';
import { CODES_ODDLY_WORDED_ENGLISH } from './codes-oddly-worded-english.js';
import { CODES_ODDLY_WORDED_WORLDWIDE } from './codes-oddly-worded-worldwide.js';
import { CODES_OF_KNOWN_SERVICES_UNSEEN } from './codes-of-known-services-unseen.js';
import { CODES_OF_SERVICES_IN_MANY_COUNTRIES } from './codes-of-services-in-many-countries.js';
import { CODES_OF_SERVICES_UNSEEN } from './codes-of-services-unseen.js';
import { CODES_OF_SMALL_SERVICES } from './codes-of-small-services.js';
import { ORDINARY_BESIDE_ODD_WORDS } from './ordinary-beside-odd-words.js';
import { ORDINARY_CHAT_UNSEEN } from './ordinary-chat-unseen.js';
import { ORDINARY_CHAT_WITH_NUMBERS_UNSEEN } from './ordinary-chat-with-numbers-unseen.js';
import { ORDINARY_CODES_OF_GATES } from './ordinary-codes-of-gates.js';
import { ORDINARY_CODES_OVER_OR_OF_OFFERS } from './ordinary-codes-over-or-of-offers.js';
import { ORDINARY_INBOXES_UNSEEN_WORLDWIDE } from './ordinary-inboxes-unseen-worldwide.js';
import { ORDINARY_INBOXES_UNSEEN } from './ordinary-inboxes-unseen.js';
import { ORDINARY_NOTICES_UNSEEN } from './ordinary-notices-unseen.js';
import { ORDINARY_OF_SERVICES_UNSEEN } from './ordinary-of-services-unseen.js';
import { ORDINARY_POSTCODES_LINES_AND_CASES } from './ordinary-postcodes-lines-and-cases.js';
import { ORDINARY_QUEUES_DRAWS_AND_DOORS } from './ordinary-queues-draws-and-doors.js';
import { ORDINARY_WARNINGS_TO_REPORT } from './ordinary-warnings-to-report.js';

/** Worded oddly or carelessly, what services sent to authors who had not seen the tables, and the ordinary texts beside both. */
export const ODDLY_WORDED = [
  ...CODES_ODDLY_WORDED_ENGLISH,
  ...CODES_ODDLY_WORDED_WORLDWIDE,
  ...ORDINARY_POSTCODES_LINES_AND_CASES,
  ...CODES_BEHIND_ODD_WORDS,
  ...CODES_OF_SERVICES_UNSEEN,
  ...CODES_OF_SMALL_SERVICES,
  ...ORDINARY_BESIDE_ODD_WORDS,
  ...ORDINARY_CHAT_UNSEEN,
  ...ORDINARY_CODES_OF_GATES,
  ...ORDINARY_OF_SERVICES_UNSEEN,
  ...CODES_BESIDE_NUMBERS_TO_REPORT,
  ...CODES_OF_KNOWN_SERVICES_UNSEEN,
  ...ORDINARY_INBOXES_UNSEEN,
  ...ORDINARY_INBOXES_UNSEEN_WORLDWIDE,
  ...ORDINARY_WARNINGS_TO_REPORT,
  ...CODES_OF_SERVICES_IN_MANY_COUNTRIES,
  ...CODES_CARELESS_OR_TOLD,
  ...ORDINARY_CHAT_WITH_NUMBERS_UNSEEN,
  ...ORDINARY_NOTICES_UNSEEN,
  ...ORDINARY_CODES_OVER_OR_OF_OFFERS,
  ...CODES_BESIDE_OFFERS_AND_CODES_OVER,
  ...CODES_IN_FEW_WORDS_WORLDWIDE,
  ...ORDINARY_QUEUES_DRAWS_AND_DOORS,
];
