import { CODES_AMONG_OTHER_NUMBERS } from './codes-among-other-numbers.js';
import { CODES_AS_COLLECTED_ENGLISH } from './codes-as-collected-english.js';
import { CODES_AS_THEY_ARE_SENT_ENGLISH } from './codes-as-they-are-sent-english.js';
import { CODES_AS_THEY_ARE_SENT_LATIN } from './codes-as-they-are-sent-latin.js';
import { CODES_AS_THEY_ARE_SENT_OTHER_SCRIPTS } from './codes-as-they-are-sent-other-scripts.js';
import { CODES_AS_USERS_REPORT_ENGLISH } from './codes-as-users-report-english.js';
import { CODES_AS_USERS_REPORT_WORLDWIDE } from './codes-as-users-report-worldwide.js';
import { CODES_ASIA_AND_AFRICA } from './codes-asia-and-africa.js';
import { CODES_ASKED_FOR } from './codes-asked-for.js';
import { CODES_ASKED_FOR_THERE } from './codes-asked-for-there.js';
import { CODES_BEFORE_OTHER_CHARACTERS } from './codes-before-other-characters.js';
import { CODES_BETWEEN_DISTRACTIONS } from './codes-between-distractions.js';
import { CODES_BY_THEIR_NAMES } from './codes-by-their-names.js';
import { CODES_DAILY_EAST_ASIA } from './codes-daily-east-asia.js';
import { CODES_DAILY_EASTERN_EUROPE } from './codes-daily-eastern-europe.js';
import { CODES_DAILY_ENGLISH } from './codes-daily-english.js';
import { CODES_DAILY_SOUTH_ASIA } from './codes-daily-south-asia.js';
import { CODES_DAILY_WESTERN_EUROPE } from './codes-daily-western-europe.js';
import { CODES_ENGLISH_EVERYDAY } from './codes-english-everyday.js';
import { CODES_ENGLISH_SERVICES } from './codes-english-services.js';
import { CODES_ENGLISH_WORDINGS } from './codes-english-wordings.js';
import { CODES_EUROPE } from './codes-europe.js';
import { CODES_IN_38_LANGUAGES } from './codes-in-38-languages.js';
import { CODES_IN_48_LANGUAGES } from './codes-in-48-languages.js';
import { CODES_IN_54_LANGUAGES } from './codes-in-54-languages.js';
import { CODES_IN_ALL_FORMS } from './codes-in-all-forms.js';
import { CODES_IN_FREE_WORDINGS } from './codes-in-free-wordings.js';
import { CODES_IN_LONG_TEXTS } from './codes-in-long-texts.js';
import { CODES_IN_MORE_FORMS } from './codes-in-more-forms.js';
import { CODES_IN_ODD_PLACES } from './codes-in-odd-places.js';
import { CODES_IN_SERVICE_TEXTS_ASIA } from './codes-in-service-texts-asia.js';
import { CODES_IN_SERVICE_TEXTS_ENGLISH } from './codes-in-service-texts-english.js';
import { CODES_IN_SERVICE_TEXTS_EUROPE } from './codes-in-service-texts-europe.js';
import { CODES_IN_SHORT_ENGLISH } from './codes-in-short-english.js';
import { CODES_LATIN } from './codes-latin.js';
import { CODES_LOCAL_SERVICES } from './codes-local-services.js';
import { CODES_LOCAL_SHORT_TEXTS } from './codes-local-short-texts.js';
import { CODES_BESIDE_OTHER_NUMBERS_WORLDWIDE } from './codes-beside-other-numbers-worldwide.js';
import { CODES_OF_GLOBAL_SERVICES } from './codes-of-global-services.js';
import { CODES_OF_LESSER_KNOWN_SERVICES } from './codes-of-lesser-known-services.js';
import { CODES_OF_NATIONAL_SERVICES } from './codes-of-national-services.js';
import { CODES_OF_OCCASIONS_ENGLISH } from './codes-of-occasions-english.js';
import { CODES_OF_OCCASIONS_LATIN } from './codes-of-occasions-latin.js';
import { CODES_OF_OCCASIONS_OTHER_SCRIPTS } from './codes-of-occasions-other-scripts.js';
import { CODES_ONE_TEXT_A_LANGUAGE } from './codes-one-text-a-language.js';
import { CODES_OTHER_SCRIPTS } from './codes-other-scripts.js';
import { CODES_PAYMENTS_AND_DELIVERIES } from './codes-payments-and-deliveries.js';
import { CODES_PLAIN_IN_25_LANGUAGES } from './codes-plain-in-25-languages.js';
import { CODES_SERVICES_WORLDWIDE } from './codes-services-worldwide.js';
import { CODES_TO_FILL_IN_ENGLISH } from './codes-to-fill-in-english.js';
import { CODES_USUAL_WORDINGS } from './codes-usual-wordings.js';
import { CODES_WELL_KNOWN_EAST_ASIA } from './codes-well-known-east-asia.js';
import { CODES_WELL_KNOWN_EASTERN_EUROPE } from './codes-well-known-eastern-europe.js';
import { CODES_WELL_KNOWN_ENGLISH } from './codes-well-known-english.js';
import { CODES_WELL_KNOWN_SOUTH_ASIA } from './codes-well-known-south-asia.js';
import { CODES_WELL_KNOWN_WESTERN_EUROPE } from './codes-well-known-western-europe.js';
import { CODES_WORLDWIDE_SHORT } from './codes-worldwide-short.js';
import { CODES_WRITTEN_OTHERWISE } from './codes-written-otherwise.js';
import { EIGHTH_UNSEEN_CODES } from './eighth-unseen-codes.js';
import { EIGHTH_UNSEEN_ORDINARY } from './eighth-unseen-ordinary.js';
import { FIFTH_UNSEEN_CODES } from './fifth-unseen-codes.js';
import { FIFTH_UNSEEN_ORDINARY } from './fifth-unseen-ordinary.js';
import { FOURTH_UNSEEN_CODES } from './fourth-unseen-codes.js';
import { FOURTH_UNSEEN_ORDINARY } from './fourth-unseen-ordinary.js';
import { NINTH_UNSEEN_CODES } from './ninth-unseen-codes.js';
import { NINTH_UNSEEN_ORDINARY } from './ninth-unseen-ordinary.js';
import { ODDLY_WORDED } from './oddly-worded.js';
import { ORDINARY_CODES_OF_LISTS } from './ordinary-codes-of-lists.js';
import { ORDINARY_NOTICES_38_LANGUAGES } from './ordinary-notices-38-languages.js';
import { ORDINARY_NOTICES_54_LANGUAGES } from './ordinary-notices-54-languages.js';
import { ORDINARY_NOTICES_IN_38_LANGUAGES_MORE } from './ordinary-notices-in-38-languages-more.js';
import { ORDINARY_TEXTING_OF_SIX_COUNTRIES } from './ordinary-texting-of-six-countries.js';
import { ORDINARY_TEXTING_OF_THE_2000S } from './ordinary-texting-of-the-2000s.js';
import { ORDINARY_TEXTING_OF_TWO_ERAS } from './ordinary-texting-of-two-eras.js';
import { ORDINARY_TEXTING_THEN_AND_NOW } from './ordinary-texting-then-and-now.js';
import { ORDINARY } from './ordinary.js';
import { ORDINARY_ASKED_FOR_THERE } from './ordinary-asked-for-there.js';
import { ORDINARY_ASKED_FOR_THERE_MORE } from './ordinary-asked-for-there-more.js';
import { ORDINARY_BETWEEN_PEOPLE } from './ordinary-between-people.js';
import { ORDINARY_CHATS } from './ordinary-chats.js';
import { ORDINARY_CHATS_OF_ALL_KINDS } from './ordinary-chats-of-all-kinds.js';
import { ORDINARY_EVERYDAY_ANSWERS } from './ordinary-everyday-answers.js';
import { ORDINARY_EVERYDAY_TEXTING } from './ordinary-everyday-texting.js';
import { ORDINARY_EVERYDAY_TEXTING_MORE } from './ordinary-everyday-texting-more.js';
import { ORDINARY_INBOXES } from './ordinary-inboxes.js';
import { ORDINARY_INBOXES_MORE } from './ordinary-inboxes-more.js';
import { ORDINARY_INBOXES_OF_FAMILIES } from './ordinary-inboxes-of-families.js';
import { ORDINARY_INBOXES_OF_FRIENDS } from './ordinary-inboxes-of-friends.js';
import { ORDINARY_LONG_TEXTING } from './ordinary-long-texting.js';
import { ORDINARY_MORE_PATTERNS } from './ordinary-more-patterns.js';
import { ORDINARY_NOTICES } from './ordinary-notices.js';
import { ORDINARY_NOTICES_WITH_NUMBERS } from './ordinary-notices-with-numbers.js';
import { ORDINARY_NOTICES_WORLDWIDE } from './ordinary-notices-worldwide.js';
import { ORDINARY_NUMBERS_ALONE } from './ordinary-numbers-alone.js';
import { ORDINARY_NUMBERS_OF_THINGS } from './ordinary-numbers-of-things.js';
import { ORDINARY_OFFERS } from './ordinary-offers.js';
import { ORDINARY_PATTERNS } from './ordinary-patterns.js';
import { ORDINARY_SERVICES } from './ordinary-services.js';
import { ORDINARY_SMALL_TALK } from './ordinary-small-talk.js';
import { ORDINARY_SMALL_TALK_AND_NOTICES } from './ordinary-small-talk-and-notices.js';
import { ORDINARY_SMALL_TALK_MORE } from './ordinary-small-talk-more.js';
import { ORDINARY_STUDENTS } from './ordinary-students.js';
import { ORDINARY_STUDENTS_AND_FAMILIES } from './ordinary-students-and-families.js';
import { ORDINARY_STUDENTS_AND_FRIENDS } from './ordinary-students-and-friends.js';
import { ORDINARY_STUDENTS_MORE } from './ordinary-students-more.js';
import { ORDINARY_TEXTING_AMERICA } from './ordinary-texting-america.js';
import { ORDINARY_TEXTING_ASIA_AND_AFRICA } from './ordinary-texting-asia-and-africa.js';
import { ORDINARY_TEXTING_BRITAIN } from './ordinary-texting-britain.js';
import { ORDINARY_TEXTING_CAPITALS } from './ordinary-texting-capitals.js';
import { ORDINARY_TEXTING_SENTENCES } from './ordinary-texting-sentences.js';
import { ORDINARY_TEXTING_THINGS } from './ordinary-texting-things.js';
import { SECOND_UNSEEN } from './second-unseen.js';
import { SEVENTH_UNSEEN_CODES } from './seventh-unseen-codes.js';
import { SEVENTH_UNSEEN_ORDINARY } from './seventh-unseen-ordinary.js';
import { SIXTH_UNSEEN_CODES } from './sixth-unseen-codes.js';
import { SIXTH_UNSEEN_ORDINARY } from './sixth-unseen-ordinary.js';
import { THIRD_UNSEEN_CODES } from './third-unseen-codes.js';
import { THIRD_UNSEEN_ORDINARY } from './third-unseen-ordinary.js';
import { UNSEEN_CODES } from './unseen-codes.js';
import { UNSEEN_ORDINARY } from './unseen-ordinary.js';
import { CODES_OF_SERVICES_IN_50_LANGUAGES } from './codes-of-services-in-50-languages.js';
import { CODES_BESIDE_ORDERS_LOCKERS_AND_DEVICES } from './codes-beside-orders-lockers-and-devices.js';
import { ORDINARY_TEXTING_OF_SIX_ENGLISHES } from './ordinary-texting-of-six-englishes.js';
import { ORDINARY_ALERTS_BOOKINGS_AND_OFFERS } from './ordinary-alerts-bookings-and-offers.js';
import { CODES_KEYED_IN_OR_TOLD } from './codes-keyed-in-or-told.js';
import { ORDINARY_BESIDE_KEYS_AND_COURIERS } from './ordinary-beside-keys-and-couriers.js';
import { CODES_IN_ODD_SENTENCES } from './codes-in-odd-sentences.js';
import { ORDINARY_NUMBERS_BEHIND_A_NOUN } from './ordinary-numbers-behind-a-noun.js';
import { CODES_AND_EVERYDAY_TEXTS_AFTER_EIGHT_ROUNDS } from './codes-and-everyday-texts-after-eight-rounds.js';
import { CODES_USUAL_AND_RARER_SERVICES } from './codes-usual-and-rarer-services.js';

/** Every example; all of them pass. */
export const ALL_EXAMPLES = [
  ...CODES_LATIN,
  ...CODES_OTHER_SCRIPTS,
  ...UNSEEN_CODES,
  ...SECOND_UNSEEN,
  ...THIRD_UNSEEN_CODES,
  ...FOURTH_UNSEEN_CODES,
  ...FIFTH_UNSEEN_CODES,
  ...SIXTH_UNSEEN_CODES,
  ...SEVENTH_UNSEEN_CODES,
  ...EIGHTH_UNSEEN_CODES,
  ...NINTH_UNSEEN_CODES,
  ...CODES_SERVICES_WORLDWIDE,
  ...CODES_LOCAL_SERVICES,
  ...CODES_LOCAL_SHORT_TEXTS,
  ...CODES_PAYMENTS_AND_DELIVERIES,
  ...CODES_WRITTEN_OTHERWISE,
  ...CODES_ENGLISH_SERVICES,
  ...CODES_ENGLISH_WORDINGS,
  ...CODES_ASIA_AND_AFRICA,
  ...CODES_ASKED_FOR,
  ...CODES_ENGLISH_EVERYDAY,
  ...CODES_EUROPE,
  ...CODES_IN_ODD_PLACES,
  ...CODES_ONE_TEXT_A_LANGUAGE,
  ...UNSEEN_ORDINARY,
  ...THIRD_UNSEEN_ORDINARY,
  ...FOURTH_UNSEEN_ORDINARY,
  ...FIFTH_UNSEEN_ORDINARY,
  ...SIXTH_UNSEEN_ORDINARY,
  ...SEVENTH_UNSEEN_ORDINARY,
  ...EIGHTH_UNSEEN_ORDINARY,
  ...NINTH_UNSEEN_ORDINARY,
  ...ORDINARY_CHATS,
  ...ORDINARY_PATTERNS,
  ...ORDINARY_NOTICES,
  ...ORDINARY_CHATS_OF_ALL_KINDS,
  ...ORDINARY_MORE_PATTERNS,
  ...ORDINARY_SERVICES,
  ...ORDINARY,
  ...CODES_USUAL_WORDINGS,
  ...CODES_AMONG_OTHER_NUMBERS,
  ...ORDINARY_TEXTING_BRITAIN,
  ...ORDINARY_TEXTING_THINGS,
  ...ORDINARY_TEXTING_AMERICA,
  ...ORDINARY_TEXTING_ASIA_AND_AFRICA,
  ...CODES_WORLDWIDE_SHORT,
  ...CODES_IN_FREE_WORDINGS,
  ...ORDINARY_TEXTING_SENTENCES,
  ...ORDINARY_NOTICES_WORLDWIDE,
  ...CODES_IN_LONG_TEXTS,
  ...ORDINARY_OFFERS,
  ...ORDINARY_TEXTING_CAPITALS,
  ...CODES_WELL_KNOWN_ENGLISH,
  ...CODES_WELL_KNOWN_WESTERN_EUROPE,
  ...CODES_WELL_KNOWN_EASTERN_EUROPE,
  ...CODES_WELL_KNOWN_SOUTH_ASIA,
  ...CODES_WELL_KNOWN_EAST_ASIA,
  ...CODES_IN_ALL_FORMS,
  ...ORDINARY_EVERYDAY_TEXTING,
  ...ORDINARY_EVERYDAY_TEXTING_MORE,
  ...ORDINARY_NUMBERS_OF_THINGS,
  ...CODES_DAILY_ENGLISH,
  ...CODES_DAILY_WESTERN_EUROPE,
  ...CODES_DAILY_EASTERN_EUROPE,
  ...CODES_DAILY_SOUTH_ASIA,
  ...CODES_DAILY_EAST_ASIA,
  ...CODES_IN_MORE_FORMS,
  ...ORDINARY_EVERYDAY_ANSWERS,
  ...ORDINARY_NUMBERS_ALONE,
  ...CODES_IN_SERVICE_TEXTS_ENGLISH,
  ...CODES_IN_SERVICE_TEXTS_EUROPE,
  ...CODES_IN_SERVICE_TEXTS_ASIA,
  ...CODES_BY_THEIR_NAMES,
  ...ORDINARY_LONG_TEXTING,
  ...CODES_OF_OCCASIONS_ENGLISH,
  ...CODES_OF_OCCASIONS_LATIN,
  ...CODES_OF_OCCASIONS_OTHER_SCRIPTS,
  ...CODES_ASKED_FOR_THERE,
  ...ORDINARY_SMALL_TALK,
  ...ORDINARY_SMALL_TALK_MORE,
  ...ORDINARY_SMALL_TALK_AND_NOTICES,
  ...ORDINARY_ASKED_FOR_THERE,
  ...ORDINARY_ASKED_FOR_THERE_MORE,
  ...CODES_AS_THEY_ARE_SENT_ENGLISH,
  ...CODES_AS_THEY_ARE_SENT_LATIN,
  ...CODES_AS_THEY_ARE_SENT_OTHER_SCRIPTS,
  ...CODES_OF_LESSER_KNOWN_SERVICES,
  ...ORDINARY_STUDENTS,
  ...ORDINARY_STUDENTS_MORE,
  ...ORDINARY_STUDENTS_AND_FRIENDS,
  ...ORDINARY_STUDENTS_AND_FAMILIES,
  ...ORDINARY_INBOXES,
  ...ORDINARY_INBOXES_MORE,
  ...ORDINARY_INBOXES_OF_FAMILIES,
  ...ORDINARY_INBOXES_OF_FRIENDS,
  ...CODES_AS_USERS_REPORT_ENGLISH,
  ...CODES_AS_USERS_REPORT_WORLDWIDE,
  ...ORDINARY_NOTICES_WITH_NUMBERS,
  ...CODES_PLAIN_IN_25_LANGUAGES,
  ...ORDINARY_BETWEEN_PEOPLE,
  ...CODES_IN_54_LANGUAGES,
  ...CODES_AS_COLLECTED_ENGLISH,
  ...CODES_OF_NATIONAL_SERVICES,
  ...ORDINARY_NOTICES_54_LANGUAGES,
  ...ORDINARY_TEXTING_THEN_AND_NOW,
  ...CODES_TO_FILL_IN_ENGLISH,
  ...CODES_IN_38_LANGUAGES,
  ...CODES_OF_GLOBAL_SERVICES,
  ...ORDINARY_NOTICES_38_LANGUAGES,
  ...ORDINARY_TEXTING_OF_TWO_ERAS,
  ...ORDINARY_TEXTING_OF_THE_2000S,
  ...ORDINARY_TEXTING_OF_SIX_COUNTRIES,
  ...CODES_BEFORE_OTHER_CHARACTERS,
  ...CODES_BESIDE_OTHER_NUMBERS_WORLDWIDE,
  ...ORDINARY_NOTICES_IN_38_LANGUAGES_MORE,
  ...CODES_IN_48_LANGUAGES,
  ...CODES_IN_SHORT_ENGLISH,
  ...CODES_BETWEEN_DISTRACTIONS,
  ...ORDINARY_CODES_OF_LISTS,
  ...ODDLY_WORDED,
  ...CODES_OF_SERVICES_IN_50_LANGUAGES,
  ...CODES_BESIDE_ORDERS_LOCKERS_AND_DEVICES,
  ...ORDINARY_TEXTING_OF_SIX_ENGLISHES,
  ...ORDINARY_ALERTS_BOOKINGS_AND_OFFERS,
  ...CODES_KEYED_IN_OR_TOLD,
  ...ORDINARY_BESIDE_KEYS_AND_COURIERS,
  ...CODES_IN_ODD_SENTENCES,
  ...ORDINARY_NUMBERS_BEHIND_A_NOUN,
  ...CODES_AND_EVERYDAY_TEXTS_AFTER_EIGHT_ROUNDS,
  ...CODES_USUAL_AND_RARER_SERVICES,
];
